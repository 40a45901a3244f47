'use client'

import { type FormEvent, type ReactNode, useCallback, useMemo } from 'react'
// A client component because every change of a filter is answered straight away, by the engine the server
// uses too. What it renders first is the page as the server made it, and works without script.
import { listing as say } from '#words/listing'
import { FilterForm } from '@/components/listing/filters/filter-form'
import { FilterPanel } from '@/components/listing/filters/filter-panel'
import { listingLink } from '@/components/listing/listing-href'
import { ListingResults } from '@/components/listing/listing-results'
import { ListingSearch } from '@/components/listing/listing-search'
import { useFocusKey, useSheet } from '@/components/ui/use-sheet'
import { printQuery } from '@/lib/facets/query/print-query'
import { withPicks } from '@/lib/facets/query/query'
import type { FinderFiles } from '@/lib/finder/formats'
import type { Listing } from '@/lib/finder/listing'
import type { WorldDrawing } from '@/lib/geo/drawing'
import { RememberListing } from './remember-listing.client'
import { useFinder } from './use-finder'

/** The whole listing: search, filters, results. */
export function Finder(props: {
  readonly initial: Listing
  /** Where the index is; absent where only the server may answer. */
  readonly files: FinderFiles | undefined
  readonly siteTitle: string
  /** The world, for the countries of all projects. */
  readonly drawing: WorldDrawing
  /** Chosen projects, made on the server, and the words of the links that follow them. */
  readonly picked?: { readonly note: ReactNode; readonly change: string; readonly clear: string }
}) {
  const { root, listing, form, typed, isLive, offersIndex, vocabulary, announcement, acts } =
    useFinder(props)
  const { picked } = props
  const { query } = listing
  const sheet = useSheet()
  useFocusKey('k', 'search')

  const { showResults } = sheet
  const submit = useCallback(
    (event: FormEvent) => {
      if (!acts.settle()) return
      event.preventDefault()
      // Who presses Enter in the search field goes on typing there.
      if (document.activeElement?.id !== 'search') showResults()
    },
    [acts, showResults],
  )
  const remembered = useMemo(() => toRemember(listing), [listing])

  return (
    <div
      ref={root}
      onClickCapture={acts.followLink}
      className="wrap pt-5 sm:pt-12"
      data-section="/projects"
    >
      <div data-behind-sheet>
        <h1 className="font-serif text-title font-semibold">{say.title}</h1>
        <div className="mt-3 sm:mt-5">
          <ListingSearch typed={typed} onType={acts.type} />
        </div>
        {picked && query.pick && (
          <p className="mt-3 flex flex-wrap items-center gap-x-4 text-sm">
            {picked.note}
            <a
              href={`/projects/shortlist?${printQuery(query)}`}
              rel="nofollow"
              className="link py-2.5"
            >
              {picked.change}
            </a>
            <a {...listingLink(withPicks(query, ''))} className="link py-2.5">
              {picked.clear}
            </a>
          </p>
        )}
      </div>
      <FilterPanel
        sheet={sheet}
        filters={
          <FilterForm
            form={form}
            listing={listing}
            isLive={isLive}
            offersIndex={offersIndex}
            vocabulary={vocabulary}
            acts={acts}
            onSubmit={submit}
          />
        }
      >
        <ListingResults listing={listing} drawing={props.drawing} openFilters={sheet.open} />
      </FilterPanel>
      <p role="status" className="sr-only">
        {announcement}
      </p>
      <RememberListing listing={remembered} />
    </div>
  )
}

/** What a project page needs to link to the previous and next project of a listing. */
function toRemember({ query, total, page, pages, projects }: Listing) {
  return {
    search: printQuery(query),
    total,
    firstPage: page,
    lastPage: page,
    pages,
    projects: projects.map(({ slug, title }) => ({ slug, title })),
  }
}
