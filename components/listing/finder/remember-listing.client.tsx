'use client'

// A client component because only the visitor's own tab may know which listing it came from.
import { useEffect } from 'react'
import { type LastListing, rememberListing } from './last-listing'

/** Remembers the current listing, so that a project page can link to its neighbours there. */
export function RememberListing({ listing }: { listing: LastListing }) {
  useEffect(() => rememberListing(listing), [listing])
  return null
}
