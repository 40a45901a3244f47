import { asUsual, canonicalHref, listFeeds } from '@/components/listing/listing-href'
import type { Listing } from '@/lib/finder/listing'

/** Makes the links in the head of a page those of the listing it shows: its address and its feeds. */
export function followHead(listing: Pick<Listing, 'query' | 'total'>): void {
  const first = asUsual({ ...listing.query, page: 1 })
  const links = new Map([
    ['link[rel="canonical"]', canonicalHref(listing)],
    ...Object.entries(listFeeds(first)).map(([type, href]) => {
      return [`link[rel="alternate"][type="${type}"]`, href] as const
    }),
  ])
  for (const [selector, href] of links) {
    const link = document.head.querySelector<HTMLLinkElement>(selector)
    // Addresses in the head are whole ones.
    if (link) link.href = new URL(href, link.href).href
  }
}
