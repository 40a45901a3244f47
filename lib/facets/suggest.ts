import { describeRange, labelOf } from './describe-query'
import { emptyQuery, hasYears, withoutText, withoutYears, withValues } from './query'
import { facetKeys, type Query, type Vocabulary } from './types'

/** A query with fewer filters, and what it would find. */
export type Suggestion = {
  /** What to do, in words. */
  readonly label: string
  /** Projects it finds; never 0. */
  readonly count: number
  readonly query: Query
}

type Filter = { readonly name: string; readonly without: Query; readonly alone: Query }

/**
 * What to drop when a query finds nothing: each filter whose absence brings projects back, the
 * most of them first. Where no single one does, each filter on its own.
 *
 * @param count how many projects a query finds.
 */
export function suggestDrops(
  query: Query,
  vocabulary: Vocabulary,
  count: (query: Query) => number,
): readonly Suggestion[] {
  const filters = listFilters(query, vocabulary)
  const drops = rank(
    filters,
    ({ name, without }) => ({ label: `Without ${name}`, query: without }),
    count,
  )
  if (drops.length > 0 || filters.length < 2) return drops
  return rank(filters, ({ name, alone }) => ({ label: `Only ${name}`, query: alone }), count)
}

function rank(
  filters: readonly Filter[],
  make: (filter: Filter) => Omit<Suggestion, 'count'>,
  count: (query: Query) => number,
): Suggestion[] {
  return filters
    .map(make)
    .map((suggestion) => ({ ...suggestion, count: count(suggestion.query) }))
    .filter((suggestion) => suggestion.count > 0)
    .sort((a, b) => b.count - a.count)
}

function listFilters(query: Query, vocabulary: Vocabulary): Filter[] {
  const filters: Filter[] = facetKeys
    .filter((facet) => query.facets[facet].length > 0)
    .map((facet) => ({
      name: query.facets[facet].map((value) => labelOf(vocabulary, facet, value)).join(' or '),
      without: withValues(query, facet, []),
      alone: withValues(emptyQuery, facet, query.facets[facet]),
    }))
  if (hasYears(query)) {
    const { from, to } = query
    filters.push({
      name: `the ${describeRange(query)}`,
      without: withoutYears(query),
      alone: {
        ...emptyQuery,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      },
    })
  }
  if (query.q) {
    filters.push({
      name: `“${query.q}”`,
      without: withoutText(query),
      alone: { ...emptyQuery, q: query.q, sort: 'relevance' },
    })
  }
  return filters
}
