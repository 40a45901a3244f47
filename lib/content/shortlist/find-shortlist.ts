import { getLibrary } from '@/lib/content/store'
import type { Project, Viewer } from '@/lib/content/types'
import type { Notice } from '@/lib/facets/types'
import { type Listing, makeListing, readQuery } from '@/lib/finder/listing'
import { readPicks } from './picks'

/** A shortlist as an address asks for it, and the listing that projects are added from. */
export type Shortlist = {
  readonly picks: readonly Project[]
  readonly listing: Listing
  /** The projects of this page of the listing. */
  readonly found: readonly Project[]
  readonly notices: readonly Notice[]
}

/** Answers the parameters of an address with a shortlist. Never throws for any of them. */
export function findShortlist(viewer: Viewer, params: URLSearchParams): Shortlist {
  const { portfolio, bySlug } = getLibrary(viewer)
  const { picks, notices, rest } = readPicks(viewer, params)
  const listing = makeListing(portfolio, readQuery(portfolio, rest))
  return {
    picks,
    listing,
    found: listing.projects.flatMap(({ slug }) => bySlug.get(slug) ?? []),
    notices: [...notices, ...listing.notices],
  }
}
