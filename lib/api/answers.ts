import type { z } from 'zod'
import type { Library } from '@/lib/content/library'
import type { Project } from '@/lib/content/types'
import { toProjectJson } from '@/lib/exports/project-json'
import { printQuery } from '@/lib/facets/query/print-query'
import { withPage } from '@/lib/facets/query/query'
import { type FacetKey, type Notice, pageSize, type Query } from '@/lib/facets/types'
import { projectFields } from '@/lib/fields/fields'
import { filters, jsonKeys } from '@/lib/fields/shown'
import { isTermField } from '@/lib/fields/term-fields'
import type { Listing } from '@/lib/finder/listing'
import { findCountryCodes } from '@/lib/geo/country-codes'
import type { facetsSchema, pageSchema, projectSchema, wholeProjectSchema } from './schemas'

/** What every answer has to know of the site. */
export type Site = {
  /** Its origin, without a slash at the end. */
  readonly siteUrl: string
  /** The language of texts that name none (BCP 47). */
  readonly language: string
}

/** A page of projects, with the counts of all filters. */
export function answerProjects(
  listing: Listing,
  { bySlug }: Pick<Library, 'bySlug'>,
  site: Site,
): z.infer<typeof pageSchema> {
  const { total, page, pages, query, notices, projects } = listing
  return {
    total,
    page,
    pages,
    pageSize,
    query: printQuery(query),
    notices: [...notices],
    facets: pickFacets(listing, filters),
    projects: projects.flatMap(({ slug }) => {
      const project = bySlug.get(slug)
      return project ? [describeProject(project, site)] : []
    }),
    next:
      page < pages
        ? `${site.siteUrl}/api/v1/projects?${printQuery(withPage(query, page + 1))}`
        : null,
  }
}

/** One project, with its text. */
export function answerProject(
  project: Project,
  body: { readonly markdown: string; readonly html: string },
  site: Site,
): z.infer<typeof wholeProjectSchema> {
  const { promos, image, changes } = project
  return {
    ...describeProject(project, site),
    links: promos.map(({ title, link }) => ({ title, link })),
    image: image
      ? { src: image.src, alt: image.alt, ...(image.credit && { credit: image.credit }) }
      : null,
    body: { ...body },
    changes: changes.map(({ time, fields }) => ({ time, fields: [...fields] })),
  }
}

/** The counts of the options of some filters, as the listing shows them, and of all ranges. */
export function answerFacets(
  listing: Listing,
  by: { readonly filters: readonly FilterRow[]; readonly notices: readonly Notice[] },
): z.infer<typeof facetsSchema> {
  const { total, query, notices, ranges } = listing
  return {
    total,
    query: printQuery(withoutPage(query)),
    notices: [...notices, ...by.notices],
    facets: pickFacets(listing, by.filters),
    ranges: Object.fromEntries(
      Object.entries(ranges).map(([key, { edges, counts }]) => [
        key,
        { edges: [...edges], counts: [...counts] },
      ]),
    ),
  }
}

export type FilterRow = { readonly key: FacetKey; readonly param: string }

function pickFacets({ facets }: Listing, rows: readonly FilterRow[]) {
  return Object.fromEntries(
    rows.map(({ key, param }) => [param, facets[key].map((option) => ({ ...option }))]),
  )
}

function describeProject(
  project: Project,
  { siteUrl, language }: Site,
): z.infer<typeof projectSchema> {
  const { slug, title, summary, start, end, url, ...others } = toProjectJson(project, siteUrl)
  const fields = Object.entries(others).map(([key, value]) => [
    key,
    typeof value === 'object' && countryKeys.has(key) ? value?.map(withCodes) : value,
  ])
  const { status, date, lang = language } = project
  return {
    slug,
    title,
    summary,
    start,
    end,
    url,
    ...Object.fromEntries(fields),
    status,
    date,
    language: lang,
  }
}

/** The keys whose terms are countries. */
const countryKeys: ReadonlySet<string> = new Set(
  jsonKeys
    .filter(({ of }) => isTermField(of) && projectFields[of].vocabulary === 'countries')
    .map(({ key }) => key),
)

/** A country with its codes; a place that is no country has none. */
export function withCodes<Term extends { readonly value: string }>(term: Term) {
  const { iso2, iso3 } = findCountryCodes(term.value) ?? {}
  return { ...term, ...(iso2 && { iso2 }), ...(iso3 && { iso3 }) }
}

function withoutPage(query: Query): Query {
  return withPage(query, 1)
}
