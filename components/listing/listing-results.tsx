import { memo } from 'react'
import { ActiveFilters } from '@/components/listing/filters/active-filters'
import { listingLink } from '@/components/listing/listing-href'
import { FoundProjects } from '@/components/listing/results/found-projects'
import { ListingMap } from '@/components/listing/results/listing-map'
import { Pagination } from '@/components/listing/results/pagination'
import { Toolbar } from '@/components/listing/toolbar/toolbar'
import { Notices } from '@/components/ui/notices'
import { withPage } from '@/lib/facets/query/query'
import type { Listing } from '@/lib/finder/listing'
import type { WorldDrawing } from '@/lib/geo/drawing'

/** The results: the sentence with their number, the tools, the active filters, a page of projects. */
export const ListingResults = memo(function ListingResults({
  listing,
  drawing,
  openFilters,
}: {
  listing: Listing
  drawing: WorldDrawing
  /** Opens the filters on a narrow screen. */
  openFilters: () => void
}) {
  const { query, total, page, pages, notices, sentence, facets } = listing
  return (
    // One box for all of it, so that the tools stay in reach beside the whole list.
    <div className="flex flex-wrap items-start justify-between gap-x-6">
      <div className="w-full empty:hidden not-empty:mb-4">
        <Notices notices={notices} />
      </div>
      <p
        className="min-w-0 grow basis-80 pb-2 sm:pt-1.5 font-serif text-lead leading-snug wrap-anywhere outline-none"
        id="sentence"
        tabIndex={-1}
      >
        {sentence}
      </p>
      <Toolbar query={query} total={total} openFilters={openFilters} />
      <div className="w-full min-w-0">
        <ActiveFilters query={query} facets={facets} />
        {query.view === 'map' && <ListingMap listing={listing} drawing={drawing} />}
        <FoundProjects listing={listing} />
        <Pagination
          page={page}
          pages={pages}
          linkTo={(number) => listingLink(withPage(query, number))}
        />
      </div>
    </div>
  )
})
