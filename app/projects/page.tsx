import type { Metadata } from 'next'
import { ActiveFilters } from '@/components/active-filters'
import { FilterForm } from '@/components/filter-form'
import { FilterPanel } from '@/components/filter-panel'
import { listingHref } from '@/components/listing-href'
import { ListingSearch } from '@/components/listing-search'
import { NoResults } from '@/components/no-results'
import { Notices } from '@/components/notices'
import { Pagination } from '@/components/pagination'
import { ProjectRow } from '@/components/project-row'
import { RememberListing } from '@/components/remember-listing.client'
import { SortLinks } from '@/components/sort-links'
import { listProjects } from '@/lib/content/listing'
import { getViewer } from '@/lib/content/store'
import { describeFilters, describeResult } from '@/lib/facets/describe-query'
import { printQuery } from '@/lib/facets/print-query'
import { countFilters } from '@/lib/facets/query'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query, vocabulary, result } = listProjects(getViewer(), await searchParams)
  const filters = describeFilters(query, vocabulary)
  const page = query.page > 1 ? `, page ${query.page}` : ''
  const title = `${filters ? `Projects: ${filters}` : 'All projects'}${page}`
  const description = `${describeResult(query, vocabulary, result.total)}.`
  const isOnePage = countFilters(query) <= 1 && query.q === '' && query.page === 1
  return {
    title,
    description,
    alternates: { canonical: listingHref(query) },
    openGraph: { title, description, url: listingHref(query) },
    ...(!isOnePage && { robots: { index: false, follow: true } }),
  }
}

export default async function ProjectsPage({ searchParams }: Props) {
  const listing = listProjects(getViewer(), await searchParams)
  const { query, notices, result, projects, suggestions, vocabulary, timeScale } = listing
  return (
    <div className="wrap pt-8 sm:pt-12">
      <h1 className="font-serif text-title font-semibold">Projects</h1>
      <div className="mt-5">
        <ListingSearch q={query.q} />
      </div>
      <FilterPanel
        count={countFilters(query)}
        filters={<FilterForm query={query} facets={result.facets} />}
      >
        <div className="space-y-4">
          <Notices notices={notices} />
          <p className="font-serif text-lead" id="sentence">
            {describeResult(query, vocabulary, result.total)}
          </p>
          <ActiveFilters query={query} vocabulary={vocabulary} />
          {result.total > 1 && <SortLinks query={query} />}
        </div>
        <div className="mt-4">
          {projects.map((project) => (
            <ProjectRow key={project.slug} project={project} scale={timeScale} headingLevel="h2" />
          ))}
          {result.total === 0 && <NoResults suggestions={suggestions} />}
        </div>
        <Pagination query={query} page={result.page} pages={result.pages} />
      </FilterPanel>
      <RememberListing
        listing={{
          search: printQuery(query),
          total: result.total,
          firstPage: result.page,
          lastPage: result.page,
          pages: result.pages,
          projects: projects.map(({ slug, title }) => ({ slug, title })),
        }}
      />
    </div>
  )
}
