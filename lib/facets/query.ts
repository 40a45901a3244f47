import { mapFacets } from './build-index'
import { type FacetKey, facetKeys, type Query, type SortKey } from './types'

/** The query that filters nothing. */
export const emptyQuery: Query = { q: '', facets: mapFacets(() => []), sort: 'newest', page: 1 }

/** Whether a query asks for years. */
export function hasYears({ from, to }: Query): boolean {
  return from !== undefined || to !== undefined
}

/** The query with these values of a facet instead of its own; on its first page. */
export function withValues(query: Query, facet: FacetKey, values: readonly string[]): Query {
  const facets = { ...query.facets, [facet]: [...new Set(values)].sort() }
  return { ...query, facets, page: 1 }
}

/** The query without one value of a facet. */
export function withoutValue(query: Query, facet: FacetKey, value: string): Query {
  return withValues(
    query,
    facet,
    query.facets[facet].filter((other) => other !== value),
  )
}

/** The query without its text; without text there is no best match to sort by. */
export function withoutText(query: Query): Query {
  const sort = query.sort === 'relevance' ? usualSort('') : query.sort
  return { ...query, q: '', sort, page: 1 }
}

/** The query for any years. */
export function withoutYears({ from: _from, to: _to, ...query }: Query): Query {
  return { ...query, page: 1 }
}

/** The order that nobody has to ask for. */
export function usualSort(q: string): SortKey {
  return q ? 'relevance' : 'newest'
}

/** The query in another order. */
export function withSort(query: Query, sort: SortKey): Query {
  return { ...query, sort, page: 1 }
}

/** Another page of the same query. */
export function withPage(query: Query, page: number): Query {
  return { ...query, page }
}

/** How many filters are in force: each value, the years and the text are one each. */
export function countFilters(query: Query): number {
  const values = facetKeys.reduce((sum, facet) => sum + query.facets[facet].length, 0)
  return values + (hasYears(query) ? 1 : 0) + (query.q ? 1 : 0)
}
