'use client'

// A client component because every change of a filter is answered at once, by the engine the server
// uses too. What it renders first is the page as the server made it, and works without script.
import type { FormEvent } from 'react'
import { printQuery } from '@/lib/facets/print-query'
import { countFilters } from '@/lib/facets/query'
import type { FinderFiles } from '@/lib/finder/formats'
import type { Listing } from '@/lib/finder/listing'
import { ActiveFilters } from './active-filters'
import { FilterForm } from './filter-form'
import { FilterPanel } from './filter-panel'
import { FoundProjects } from './found-projects'
import { ListingSearch } from './listing-search'
import { ListingTools } from './listing-tools'
import { Notices } from './notices'
import { Pagination } from './pagination'
import { RememberListing } from './remember-listing.client'
import { SortLinks } from './sort-links'
import { useFinder } from './use-finder'
import { useFocusKey, useSheet } from './use-sheet'

/** The whole listing: search, filters, results. */
export function Finder(props: {
  readonly initial: Listing
  /** Where the index is; absent where only the server may answer. */
  readonly files: FinderFiles | undefined
  readonly siteTitle: string
}) {
  const finder = useFinder(props)
  const { listing } = finder
  const { query, total, page, pages, projects } = listing
  const sheet = useSheet()
  useFocusKey('/', 'search')

  const submit = (event: FormEvent) => {
    if (!finder.settle()) return
    event.preventDefault()
    sheet.close('results')
  }

  return (
    <div ref={finder.root} onClickCapture={finder.followLink} className="wrap pt-8 sm:pt-12">
      <div data-behind-sheet>
        <h1 className="font-serif text-title font-semibold">Projects</h1>
        <div className="mt-5">
          <ListingSearch typed={finder.typed} onType={finder.type} />
        </div>
      </div>
      <FilterPanel
        count={countFilters(query)}
        sheet={sheet}
        filters={<FilterForm finder={finder} onSubmit={submit} />}
      >
        <div className="space-y-4">
          <Notices notices={listing.notices} />
          <p className="font-serif text-lead outline-none" id="sentence" tabIndex={-1}>
            {listing.sentence}
          </p>
          <ActiveFilters query={query} facets={listing.facets} />
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
            {total > 1 && <SortLinks query={query} />}
            <ListingTools query={query} total={total} />
          </div>
        </div>
        <FoundProjects listing={listing} />
        <Pagination query={query} page={page} pages={pages} />
      </FilterPanel>
      <p role="status" className="sr-only">
        {finder.announcement}
      </p>
      <RememberListing
        listing={{
          search: printQuery(query),
          total,
          firstPage: page,
          lastPage: page,
          pages,
          projects: projects.map(({ slug, title }) => ({ slug, title })),
        }}
      />
    </div>
  )
}
