import { listing } from '#words/listing'
import { listingHref } from '@/components/listing/listing-href'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { withSort } from '@/lib/facets/query'
import { type Query, sortKeys } from '@/lib/facets/types'

/** The orders a listing can have; best match only where there is something to match. */
export function SortLinks({ query }: { query: Query }) {
  const orders = sortKeys.filter((sort) => sort !== 'relevance' || query.q !== '')
  return (
    <ChoiceLinks
      label={listing.order}
      group="order"
      choices={orders.map((sort) => ({
        key: sort,
        label: listing.orders[sort],
        href: listingHref(withSort(query, sort)),
        isCurrent: sort === query.sort,
      }))}
    />
  )
}
