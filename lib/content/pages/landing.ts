import type { Library } from '@/lib/content/library'
import type { Project } from '@/lib/content/types'
import { mapFacets } from '@/lib/facets/columns'
import { find, findAll } from '@/lib/facets/find'
import { emptyQuery, withValues } from '@/lib/facets/query/query'
import { getTermIndex } from '@/lib/facets/term-index'
import type { FacetKey, FacetOption, RangeCounts, Term } from '@/lib/facets/types'
import { type TermField, type TermFilterKey, termFilterKeys } from '@/lib/fields/shown'
import type { ListedTerm } from '@/lib/finder/listed-project'
import { isPlaceless } from '@/lib/pseudo-places'
import { recordOf } from '@/lib/record-of'
import { words } from '@/lib/words/words'
import { findSpan, type Span } from './span'

/** The totals of a term's projects. */
export type Figures = Partial<Span> & {
  readonly total: number
  readonly active: number
  /** How many different terms they have of each facet; regional work is in no one country. */
  readonly terms: Readonly<Record<TermFilterKey, number>>
}

/** A term and the totals of its projects. */
export type TermSummary = { readonly term: Term; readonly figures: Figures }

/** Everything the page of a term shows, except its text. */
export type Landing = TermSummary & {
  readonly facet: TermFilterKey
  /** All of its projects, newest first. */
  readonly projects: readonly Project[]
  /** The other terms of these projects. */
  readonly facets: Readonly<Record<FacetKey, readonly FacetOption[]>>
  /** The one of its kind that these projects have, where it is only one. */
  readonly only: Readonly<Partial<Record<TermFilterKey, ListedTerm>>>
  readonly years: RangeCounts
  /** The primary solution it belongs to. */
  readonly parent?: TermSummary
  /** The secondary solutions that belong to it, those with most projects first. */
  readonly secondary: readonly TermSummary[]
}

/** The page of a term; undefined when nothing that the viewer may see has it. */
export function findLanding(
  library: Library,
  facet: TermFilterKey,
  value: string,
): Landing | undefined {
  const term = library.terms[facet].get(value)
  if (!term) return undefined
  const { projects, facets, years } = findOf(library, facet, value)
  const secondary = listSecondary(library, facet, value)
  if (projects.length === 0 && secondary.length === 0) return undefined
  const parent = term.parent === undefined ? undefined : library.terms[facet].get(term.parent)
  return {
    facet,
    term,
    figures: countFigures(projects, facets),
    projects,
    facets,
    only: findOnly(facets),
    years,
    ...(parent && { parent: summarise(library, facet, parent) }),
    secondary,
  }
}

/** The number of projects of each country of the portfolio, in no order. */
export function countByCountry(library: Library): readonly number[] {
  const known = countsOf.get(library)
  const counts = known ?? find(library.index, emptyQuery).facets.country.map(({ count }) => count)
  if (!known) countsOf.set(library, counts)
  return counts
}

const countsOf = new WeakMap<Library, readonly number[]>()

/** The terms of a facet that have pages, in no order. */
export function listUsedTerms(library: Library, facet: TermFilterKey): readonly Term[] {
  const used = library.index.facets[facet].terms.map(({ value }) => value)
  // A primary solution without projects of its own still has a page, for its secondary ones.
  const parents = used.flatMap((value) => library.terms[facet].get(value)?.parent ?? [])
  return [...new Set([...used, ...parents])].flatMap(
    (value) => library.terms[facet].get(value) ?? [],
  )
}

/** The terms of a facet that have pages, those with most projects first, then by name. */
export function listTerms(library: Library, facet: TermFilterKey): readonly TermSummary[] {
  return listUsedTerms(library, facet)
    .map((term) => summarise(library, facet, term))
    .toSorted(byWeight)
}

/** The value whose former name or alias a slug is, if that value has a page. */
export function findByAlias(
  library: Library,
  facet: TermFilterKey,
  slug: string,
): string | undefined {
  const value = getTermIndex(library.vocabulary[facet]).get(slug)
  return value !== undefined && value !== slug && findLanding(library, facet, value)
    ? value
    : undefined
}

/** The slugs of former names and aliases of values that have pages. */
export function listAliasSlugs(library: Library, facet: TermFilterKey): readonly string[] {
  const values = new Set(listUsedTerms(library, facet).map(({ value }) => value))
  return [...getTermIndex(library.vocabulary[facet])]
    .filter(([slug, value]) => slug !== value && values.has(value))
    .map(([slug]) => slug)
}

function summarise(library: Library, facet: TermFilterKey, term: Term): TermSummary {
  const { projects, facets } = findOf(library, facet, term.value)
  return { term, figures: countFigures(projects, facets) }
}

/** The secondary terms of a primary one that are in use. */
function listSecondary(
  library: Library,
  facet: TermFilterKey,
  parent: string,
): readonly TermSummary[] {
  return library.index.facets[facet].terms
    .filter((term) => term.parent === parent)
    .map((term) => summarise(library, facet, term))
    .toSorted(byWeight)
}

/** The projects of a value, all pages of them, and what the listing would say of them. */
function findOf({ index, projects }: Library, facet: TermFilterKey, value: string) {
  const query = withValues(emptyQuery, facet, [value])
  const { facets, ranges } = find(index, query)
  const inUse = (options: readonly FacetOption[]) => options.filter(({ count }) => count > 0)
  return {
    projects: findAll(index, query).flatMap((ordinal) => projects[ordinal] ?? []),
    facets: mapFacets((key) => inUse(facets[key])),
    years: ranges.years,
  }
}

/** The one place, client and so on, where projects have no other. */
function findOnly(facets: Landing['facets']): Landing['only'] {
  return Object.fromEntries(
    termFilterKeys.flatMap((key) => {
      const [first, ...others] = facets[key].filter(({ value }) => !isPlaceless(value))
      return first && others.length === 0 ? [[key, { value: first.value, label: first.label }]] : []
    }),
  )
}

/** Totals of projects; `facets` are those they use. */
export function countFigures(projects: readonly Project[], facets: Landing['facets']): Figures {
  return {
    total: projects.length,
    active: projects.filter(({ status }) => status === 'active').length,
    ...findSpan(projects),
    terms: recordOf(
      termFilterKeys,
      (key) => facets[key].filter(({ value }) => !isPlaceless(value)).length,
    ),
  }
}

/** The different values that projects have of a field. */
export function listValues(projects: readonly Project[], field: TermField): string[] {
  return [...new Set(projects.flatMap((project) => project[field].map(({ value }) => value)))]
}

function byWeight(a: TermSummary, b: TermSummary): number {
  return (
    b.figures.total - a.figures.total || a.term.label.localeCompare(b.term.label, words.locale.lang)
  )
}
