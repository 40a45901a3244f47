import { sortLabels } from '@/lib/facets/labels'
import { withSort } from '@/lib/facets/query'
import { type Query, sortKeys } from '@/lib/facets/types'
import { listingHref } from './listing-href'

/** The orders a listing can have, as links; best match only where there is something to match. */
export function SortLinks({ query }: { query: Query }) {
  const orders = sortKeys.filter((sort) => sort !== 'relevance' || query.q !== '')
  return (
    <nav aria-label="Order" data-links="order">
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {orders.map((sort) => (
          <li key={sort}>
            <a
              href={listingHref(withSort(query, sort))}
              aria-current={sort === query.sort ? 'true' : undefined}
              className={`inline-flex min-h-11 items-center sm:min-h-9 ${
                sort === query.sort ? 'font-semibold' : 'link'
              }`}
            >
              {sortLabels[sort]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
