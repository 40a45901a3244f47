import { printQuery } from '@/lib/facets/print-query'
import { withPage, withView } from '@/lib/facets/query'
import {
  type FacetKey,
  type FindResult,
  type Notice,
  pageSize,
  type Query,
} from '@/lib/facets/types'
import type { ListedProject } from '@/lib/finder/listed-project'
import type { Listing } from '@/lib/finder/listing'

/** A name of a vocabulary in an answer. */
type NamedValue = { readonly value: string; readonly label: string }

/** A project in the answers of `/api/projects`. */
type ProjectJson = Readonly<Record<Exclude<FacetKey, 'status'>, readonly NamedValue[]>> & {
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly start: number | null
  readonly end: number | null
  readonly status: string
  /** The address of its page. */
  readonly url: string
}

/** The answer of `/api/projects`. */
export type ListingJson = {
  readonly total: number
  readonly page: number
  readonly pageSize: number
  /** The query as it was understood, in canonical form. */
  readonly query: string
  readonly notices: readonly Notice[]
  readonly facets: FindResult['facets']
  readonly projects: readonly ProjectJson[]
}

/** A project as data; `siteUrl` is the origin of the site. */
function toProjectJson(project: ListedProject, siteUrl: string): ProjectJson {
  const named = (terms: readonly NamedValue[]) =>
    terms.map(({ value, label }) => ({ value, label }))
  return {
    slug: project.slug,
    title: project.title,
    summary: project.summary,
    start: project.start ?? null,
    end: project.end ?? null,
    status: project.status,
    url: `${siteUrl}/projects/${project.slug}`,
    region: named(project.region),
    client: named(project.client),
    solution: named(project.solution),
    country: named(project.country),
  }
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
    facets,
    projects: projects.map((project) => toProjectJson(project, siteUrl)),
  }
}

/** Every project of a listing as data, on whatever page. */
export function toProjectsJson(
  listing: {
    readonly query: Query
    readonly notices: readonly Notice[]
    readonly projects: readonly ListedProject[]
  },
  siteUrl: string,
) {
  const { query, notices, projects } = listing
  return {
    total: projects.length,
    query: printQuery(withView(withPage(query, 1), 'list')),
    notices,
    projects: projects.map((project) => toProjectJson(project, siteUrl)),
  }
}
