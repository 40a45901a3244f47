import { mapFacets, mapRanges } from '../columns'
import {
  type FacetKey,
  facetKeys,
  type Query,
  type Range,
  type RangeKey,
  rangeKeys,
  type SortKey,
  type ViewKey,
} from '../types'

/** The query that filters nothing. */
export const emptyQuery: Query = {
  q: '',
  facets: mapFacets(() => []),
  excluded: mapFacets(() => []),
  ranges: mapRanges(() => ({})),
  sort: 'newest',
  view: 'list',
  page: 1,
  pick: '',
}

/** Whether a range is open at both ends, so that it filters nothing. */
export function isOpen({ from, to }: Range): boolean {
  return from === undefined && to === undefined
}

/** The query with these values of a facet instead of its own, none of them excluded; on its first page. */
export function withValues(query: Query, facet: FacetKey, values: readonly string[]): Query {
  const excluded = query.excluded[facet].filter((value) => !values.includes(value))
  return setValues(query, facet, values, excluded)
}

/** The query that excludes these values of a facet instead of its own, and asks for none of them. */
export function withExcluded(query: Query, facet: FacetKey, values: readonly string[]): Query {
  const wanted = query.facets[facet].filter((value) => !values.includes(value))
  return setValues(query, facet, wanted, values)
}

/** The query that neither asks for one value of a facet nor excludes it. */
export function withoutValue(query: Query, facet: FacetKey, value: string): Query {
  const isOther = (other: string) => other !== value
  return setValues(
    query,
    facet,
    query.facets[facet].filter(isOther),
    query.excluded[facet].filter(isOther),
  )
}

/** The query with one value more that is asked for, or excluded. */
export function withOneMore(
  query: Query,
  facet: FacetKey,
  value: string,
  side: 'in' | 'out',
): Query {
  return side === 'in'
    ? withValues(query, facet, [...query.facets[facet], value])
    : withExcluded(query, facet, [...query.excluded[facet], value])
}

function setValues(
  query: Query,
  facet: FacetKey,
  wanted: readonly string[],
  excluded: readonly string[],
): Query {
  return {
    ...query,
    facets: { ...query.facets, [facet]: [...new Set(wanted)].sort() },
    excluded: { ...query.excluded, [facet]: [...new Set(excluded)].sort() },
    page: 1,
  }
}

/**
 * The query for a text. With a new one the best match comes first unless another order was chosen;
 * without any, the usual order.
 */
export function withText(query: Query, q: string): Query {
  if (q === '') return withoutText(query)
  const isChosen = query.q !== '' || query.sort !== usualSort('')
  return { ...query, q, sort: isChosen ? query.sort : usualSort(q), page: 1 }
}

/** The query without its text; without text there is no best match to sort by. */
export function withoutText(query: Query): Query {
  const sort = query.sort === 'relevance' ? usualSort('') : query.sort
  return { ...query, q: '', sort, page: 1 }
}

/** The query for what lies between two values, both included; on its first page. */
export function withRange(query: Query, key: RangeKey, { from, to }: Range): Query {
  const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  return { ...query, ranges: { ...query.ranges, [key]: range }, page: 1 }
}

/** The order that nobody has to ask for. */
export function usualSort(q: string): SortKey {
  return q ? 'relevance' : 'newest'
}

/** The query in another order; without text, best match means the usual one. */
export function withSort(query: Query, sort: SortKey): Query {
  return { ...query, sort: sort === 'relevance' ? usualSort(query.q) : sort, page: 1 }
}

/** The same page of the same query, shown in another way. */
export function withView(query: Query, view: ViewKey): Query {
  return { ...query, view }
}

/** Another page of the same query. */
export function withPage(query: Query, page: number): Query {
  return { ...query, page }
}

/** How many filters are active: each value, each range and the text are one each. */
export function countFilters(query: Query): number {
  const values = facetKeys.reduce(
    (sum, facet) => sum + query.facets[facet].length + query.excluded[facet].length,
    0,
  )
  const narrowed = rangeKeys.filter((key) => !isOpen(query.ranges[key])).length
  return values + narrowed + (query.q ? 1 : 0)
}

/** The same projects as a list from its beginning: what files and other pages of a listing are made from. */
export function asList(query: Query): Query {
  return { ...query, page: 1, view: 'list', pick: '' }
}

/** The same query beside other chosen projects. */
export function withPicks(query: Query, pick: string): Query {
  return { ...query, pick }
}

/** The query that filters nothing, beside the same chosen projects. */
export function withoutFilters({ pick }: Query): Query {
  return withPicks(emptyQuery, pick)
}
