import { listing as say } from '#words/listing'
import { filterPanelId } from '@/components/listing/filters/filter-panel'
import { listingHref } from '@/components/listing/listing-href'
import { instead } from '@/components/ui/instead'
import { countFilters, withSort, withView } from '@/lib/facets/query/query'
import { type Query, sortKeys, viewKeys } from '@/lib/facets/types'
import { ShareMenu } from './share-menu'
import { ToolMenu } from './tool-menu'

/**
 * What one does with the results: how they show, in which order, and where they go. On a narrow
 * screen the filters open here too, and the row stays at the upper edge.
 */
export function Toolbar({
  query,
  total,
  openFilters,
}: {
  query: Query
  total: number
  openFilters: () => void
}) {
  return (
    <div className="toolbar">
      <a href={`#${filterPanelId}`} onClick={instead(openFilters)} className="tool lg:hidden">
        {/* The text has a field of its own, in sight on every screen. */}
        {say.filters.open(countFilters({ ...query, q: '' }))}
      </a>
      {total > 0 && <ViewLinks query={query} />}
      {total > 1 && <SortMenu query={query} />}
      <ShareMenu query={query} total={total} />
    </div>
  )
}

function ViewLinks({ query }: { query: Query }) {
  return (
    <nav aria-label={say.view} data-links="view">
      <ul className="segments">
        {viewKeys.map((view) => (
          <li key={view}>
            <a
              href={listingHref(withView(query, view))}
              rel="nofollow"
              aria-current={view === query.view ? 'true' : undefined}
              className="tool"
            >
              {say.views[view]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The orders a listing can have; best match only where there is something to match. */
function SortMenu({ query }: { query: Query }) {
  const orders = sortKeys.filter((sort) => sort !== 'relevance' || query.q !== '')
  return (
    <ToolMenu
      id="sort"
      name={
        <>
          <svg aria-hidden="true" viewBox="0 0 16 16" className="tool-icon">
            <path d="M5 13V3M2 6l3-3 3 3M11 3v10M8 10l3 3 3-3" />
          </svg>
          <span className="sr-only">{say.order} </span>
          <span className="max-sm:sr-only">{say.orders[query.sort]}</span>
        </>
      }
    >
      <ul data-links="order">
        {orders.map((sort) => (
          <li key={sort}>
            <a
              href={listingHref(withSort(query, sort))}
              rel="nofollow"
              aria-current={sort === query.sort ? 'true' : undefined}
              className="tool-choice"
            >
              {say.orders[sort]}
            </a>
          </li>
        ))}
      </ul>
    </ToolMenu>
  )
}
