import type { Project } from '@/lib/content/types'
import { printQuery } from '@/lib/facets/query/print-query'
import { asList } from '@/lib/facets/query/query'
import { type FacetOption, type Notice, pageSize, type Query } from '@/lib/facets/types'
import { exportColumns } from '@/lib/fields/export-columns'
import { filters, jsonKeys, type ShownField } from '@/lib/fields/shown'
import type { ListedProject } from '@/lib/finder/listed-project'
import type { Listing } from '@/lib/finder/listing'
import { listRows, toRecord } from './rows'
import type { Shape } from './shape'

/** A term of a vocabulary in an answer. */
type TermJson = { readonly value: string; readonly label: string }

/** A project in the answers of `/api/projects`; more keys follow from `jsonKeys`. */
type ProjectJson = {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly start: number | null
  readonly end: number | null
  readonly status: string
  /** The address of its page. */
  readonly url: string
  readonly [key: string]: string | number | null | readonly TermJson[]
}

/** The answer of `/api/projects`. */
export type ListingJson = {
  readonly total: number
  readonly page: number
  readonly pageSize: number
  /** The query as it was understood, in canonical form. */
  readonly query: string
  readonly notices: readonly Notice[]
  /** The options of each filter, by its URL parameter. */
  readonly facets: Readonly<Record<string, readonly FacetOption[]>>
  readonly projects: readonly ProjectJson[]
}

/** A project as data; `siteUrl` is the origin of the site. */
export function toProjectJson(project: ListedProject, siteUrl: string): ProjectJson {
  const { slug, title, summary, start = null, end = null, status } = project
  const others = jsonKeys.map(({ key, of }) => [key, toValue(project[of])] as const)
  return {
    slug,
    title,
    summary,
    start,
    end,
    status,
    url: `${siteUrl}/projects/${slug}`,
    ...Object.fromEntries(others),
  }
}

function toValue(value: ListedProject[ShownField]): number | string | null | TermJson[] {
  if (typeof value !== 'object') return value ?? null
  return value.map(({ value, label }) => ({ value, label }))
}

/** A page of a listing as data. */
export function toListingJson(listing: Listing, siteUrl: string): ListingJson {
  const { total, page, query, notices, facets, projects } = listing
  return {
    total,
    page,
    pageSize,
    query: printQuery(query),
    notices,
    facets: Object.fromEntries(filters.map(({ key, param }) => [param, facets[key]])),
    projects: projects.map((project) => toProjectJson(project, siteUrl)),
  }
}

/** Every project of a listing as data, on all pages. */
export function toProjectsJson(
  listing: {
    readonly query: Query
    readonly notices: readonly Notice[]
    readonly projects: readonly Project[]
  },
  siteUrl: string,
  shape: Shape = { isByCountry: false },
) {
  const { query, notices, projects } = listing
  return {
    total: projects.length,
    query: printQuery(asList(query)),
    notices,
    projects: isShaped(shape)
      ? toFlatRows(projects, siteUrl, shape)
      : projects.map((project) => toProjectJson(project, siteUrl)),
  }
}

/** Whether columns or rows were asked for; else a project is printed as it always was. */
function isShaped({ columns, isByCountry }: Shape): boolean {
  return columns !== undefined || isByCountry
}

/** Rows with the same keys as the headings of a CSV; what may have several values is a list. */
function toFlatRows(
  projects: readonly Project[],
  siteUrl: string,
  { columns = exportColumns, isByCountry }: Shape,
) {
  return Array.from(listRows(projects, { isByCountry }), (project) =>
    toRecord(project, columns, siteUrl),
  )
}
