import type { Library } from '@/lib/content/library'
import type { Entry, NameFacet, Project } from '@/lib/content/types'
import { mapFacets } from '@/lib/facets/build-index'
import { find, findAll } from '@/lib/facets/find'
import { emptyQuery, withValues } from '@/lib/facets/query'
import { getTermIndex } from '@/lib/facets/term-index'
import type { FacetKey, FacetOption, YearCounts } from '@/lib/facets/types'
import { pseudoPlaces } from '@/lib/geo/countries'
import { words } from '@/lib/words/words'
import { findSpan, type Span } from './span'

/** The facets that have an index of their names, and a page for each of them. */
export const nameFacets = [
  'region',
  'client',
  'solution',
  'country',
] as const satisfies readonly NameFacet[]

/** What the projects of a name come to. */
export type Figures = Partial<Span> & {
  readonly total: number
  readonly active: number
  /** How many different names they have of the other facets; regional work is in no one country. */
  readonly region: number
  readonly client: number
  readonly solution: number
  readonly country: number
}

/** A name and what its projects come to. */
export type NameSummary = { readonly entry: Entry; readonly figures: Figures }

/** Everything the page of a name shows besides its text. */
export type Landing = NameSummary & {
  readonly facet: NameFacet
  /** All of its projects, newest first. */
  readonly projects: readonly Project[]
  /** What else these projects have, without what none of them has. */
  readonly facets: Readonly<Record<FacetKey, readonly FacetOption[]>>
  readonly years: YearCounts
  /** The primary solution it belongs to. */
  readonly parent?: NameSummary
  /** The secondary solutions that belong to it, those with most projects first. */
  readonly secondary: readonly NameSummary[]
}

/** The page of a name; undefined when nothing that the viewer may see has it. */
export function findLanding(
  library: Library,
  facet: NameFacet,
  value: string,
): Landing | undefined {
  const entry = library.entries[facet].get(value)
  if (!entry) return undefined
  const { projects, facets, years } = findOf(library, facet, value)
  const secondary = facet === 'solution' ? listSecondary(library, value) : []
  if (projects.length === 0 && secondary.length === 0) return undefined
  const parent = entry.parent === undefined ? undefined : library.entries[facet].get(entry.parent)
  return {
    facet,
    entry,
    figures: countFigures(projects, facets),
    projects,
    facets,
    years,
    ...(parent && { parent: summarise(library, facet, parent) }),
    secondary,
  }
}

/** The names of a facet that have pages, those with most projects first, then by name. */
export function listNames(library: Library, facet: NameFacet): readonly NameSummary[] {
  const used = library.index.facets[facet].terms.map(({ value }) => value)
  // A primary solution without projects of its own still leads to its secondary ones.
  const parents = used.flatMap((value) => library.entries[facet].get(value)?.parent ?? [])
  return [...new Set([...used, ...parents])]
    .flatMap((value) => library.entries[facet].get(value) ?? [])
    .map((entry) => summarise(library, facet, entry))
    .toSorted(byWeight)
}

/** The value whose former name or alias a slug is, if that value has a page. */
export function findByAlias(library: Library, facet: NameFacet, slug: string): string | undefined {
  const value = getTermIndex(library.vocabulary[facet]).get(slug)
  return value !== undefined && value !== slug && findLanding(library, facet, value)
    ? value
    : undefined
}

/** The slugs of former names and aliases of values that have pages. */
export function listAliasSlugs(library: Library, facet: NameFacet): readonly string[] {
  const values = new Set(listNames(library, facet).map(({ entry }) => entry.value))
  return [...getTermIndex(library.vocabulary[facet])]
    .filter(([slug, value]) => slug !== value && values.has(value))
    .map(([slug]) => slug)
}

function summarise(library: Library, facet: NameFacet, entry: Entry): NameSummary {
  const { projects, facets } = findOf(library, facet, entry.value)
  return { entry, figures: countFigures(projects, facets) }
}

function listSecondary(library: Library, parent: string): readonly NameSummary[] {
  return library.index.facets.solution.terms
    .flatMap(({ value }) => library.entries.solution.get(value) ?? [])
    .filter((entry) => entry.parent === parent)
    .map((entry) => summarise(library, 'solution', entry))
    .toSorted(byWeight)
}

/** The projects of a value, all pages of them, and what the listing would say of them. */
function findOf({ index, projects }: Library, facet: NameFacet, value: string) {
  const query = withValues(emptyQuery, facet, [value])
  const { facets, years } = find(index, query)
  const inUse = (options: readonly FacetOption[]) => options.filter(({ count }) => count > 0)
  return {
    projects: findAll(index, query).flatMap((ordinal) => projects[ordinal] ?? []),
    facets: mapFacets((key) => inUse(facets[key])),
    years,
  }
}

/** What projects come to; `facets` are those in use among them. */
export function countFigures(projects: readonly Project[], facets: Landing['facets']): Figures {
  return {
    total: projects.length,
    active: projects.filter(({ status }) => status === 'active').length,
    ...findSpan(projects),
    region: facets.region.length,
    client: facets.client.length,
    solution: facets.solution.length,
    country: facets.country.filter(({ value }) => !isPlaceless(value)).length,
  }
}

/** Whether a value of the country facet is no country, such as "Regional". */
export function isPlaceless(value: string): boolean {
  return placeless.has(value)
}

const placeless: ReadonlySet<string> = new Set(pseudoPlaces.map(({ value }) => value))

function byWeight(a: NameSummary, b: NameSummary): number {
  return (
    b.figures.total - a.figures.total ||
    a.entry.label.localeCompare(b.entry.label, words.locale.lang)
  )
}
