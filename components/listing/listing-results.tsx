import { memo } from 'react'
import { ActiveFilters } from '@/components/listing/filters/active-filters'
import { listingLink } from '@/components/listing/listing-href'
import { FoundProjects } from '@/components/listing/results/found-projects'
import { ListingMap } from '@/components/listing/results/listing-map'
import { ListingTools } from '@/components/listing/results/listing-tools'
import { Pagination } from '@/components/listing/results/pagination'
import { SortLinks } from '@/components/listing/results/sort-links'
import { Notices } from '@/components/ui/notices'
import { withPage } from '@/lib/facets/query'
import type { Listing } from '@/lib/finder/listing'
import type { WorldDrawing } from '@/lib/geo/drawing'

/** The results: the sentence with their number, the active filters, and a page of projects. */
export const ListingResults = memo(function ListingResults({
  listing,
  drawing,
}: {
  listing: Listing
  drawing: WorldDrawing
}) {
  const { query, total, page, pages, notices, sentence, facets } = listing
  return (
    <>
      <div className="space-y-4">
        <Notices notices={notices} />
        <p className="font-serif text-lead wrap-anywhere outline-none" id="sentence" tabIndex={-1}>
          {sentence}
        </p>
        <ActiveFilters query={query} facets={facets} />
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
          {total > 1 && <SortLinks query={query} />}
          <ListingTools query={query} total={total} />
        </div>
      </div>
      {query.view === 'map' && <ListingMap listing={listing} drawing={drawing} />}
      <FoundProjects listing={listing} />
      <Pagination
        page={page}
        pages={pages}
        linkTo={(number) => listingLink(withPage(query, number))}
      />
    </>
  )
})
