import { type BitSet, intersect, makeBits, makeFullBits, subtract, unite } from './bits'
import { mapFacets } from './build-index'
import type { FacetColumn, FacetIndex } from './index-types'
import { matchText } from './match-text'
import { type FacetKey, facetKeys, type Query } from './types'

/** The filters of a query as sets. */
export type Filters = {
  /** The projects with any of the values asked for. */
  readonly chosen: Readonly<Record<FacetKey, BitSet | undefined>>
  /** The projects with any of the values left out. */
  readonly barred: Readonly<Record<FacetKey, BitSet | undefined>>
  readonly years: BitSet | undefined
  /** The projects that pass everything but the choices of one facet, or the years (or everything). */
  readonly matchAllBut: (left?: FacetKey | 'years') => BitSet
}

/** The filters of a query over an index. */
export function applyFilters(index: FacetIndex, query: Query): Filters {
  const text = matchText(index, query.q)
  const years = matchYears(index, query)
  const chosen = mapFacets((facet) => matchFacet(index, index.facets[facet], query.facets[facet]))
  const barred = mapFacets((facet) => matchFacet(index, index.facets[facet], query.without[facet]))
  const base = text ? text.matches : makeFullBits(index.size)
  const matchAllBut = (left?: FacetKey | 'years'): BitSet => {
    const matches = base.slice()
    for (const facet of facetKeys) {
      const wanted = chosen[facet]
      const unwanted = barred[facet]
      if (wanted && facet !== left) intersect(matches, wanted)
      if (unwanted) subtract(matches, unwanted)
    }
    if (years && left !== 'years') intersect(matches, years)
    return matches
  }
  return { chosen, barred, years, matchAllBut }
}

function matchYears({ size, starts, ends }: FacetIndex, { from, to }: Query): BitSet | undefined {
  if (from === undefined && to === undefined) return undefined
  const matches = makeBits(size)
  const first = from ?? 0
  const last = to ?? Number.POSITIVE_INFINITY
  for (let position = 0; position < size; position++) {
    const start = starts[position] ?? 0
    if (start === 0 || start > last || (ends[position] ?? 0) < first) continue
    matches[position >>> 5] = (matches[position >>> 5] ?? 0) | (1 << (position & 31))
  }
  return matches
}

/** The projects with any of the values, or undefined when the facet is not asked for. */
function matchFacet(
  { size }: FacetIndex,
  { numbers, sets }: FacetColumn,
  values: readonly string[],
): BitSet | undefined {
  if (values.length === 0) return undefined
  const matches = makeBits(size)
  for (const value of values) {
    const number = numbers.get(value)
    if (number !== undefined) unite(matches, sets, number * matches.length)
  }
  return matches
}
