import { type BitSet, intersect, makeBits, makeFullBits, subtract, unite } from './bits'
import { mapFacets, mapRanges } from './columns'
import type { FacetColumn, FacetIndex } from './index-types'
import { noTerm } from './no-term'
import { matchRange } from './range-column'
import { type FacetKey, facetKeys, type Query, type RangeKey, rangeKeys } from './types'

/** The filters of a query as sets. */
export type Filters = {
  /** The projects with any of the values asked for. */
  readonly chosen: Readonly<Record<FacetKey, BitSet | undefined>>
  readonly ranges: Readonly<Record<RangeKey, BitSet | undefined>>
  /** The projects that pass everything but the choices of one facet, or one range (or everything). */
  readonly matchAllBut: (left?: FacetKey | RangeKey) => BitSet
}

/** The filters of a query over an index. */
export function applyFilters(index: FacetIndex, query: Query): Filters {
  const text = index.matchText(index, query.q)
  const ranges = mapRanges(({ key }) => matchRange(index.ranges[key], query.ranges[key]))
  const chosen = mapFacets((facet) => matchFacet(index, index.facets[facet], query.facets[facet]))
  const excluded = mapFacets((facet) =>
    matchFacet(index, index.facets[facet], query.excluded[facet]),
  )
  const base = text ? text.matches : makeFullBits(index.size)
  const matchAllBut = (left?: FacetKey | RangeKey): BitSet => {
    const matches = base.slice()
    for (const facet of facetKeys) {
      const wanted = chosen[facet]
      const unwanted = excluded[facet]
      if (wanted && facet !== left) intersect(matches, wanted)
      if (unwanted) subtract(matches, unwanted)
    }
    for (const key of rangeKeys) {
      const within = ranges[key]
      if (within && key !== left) intersect(matches, within)
    }
    return matches
  }
  return { chosen, ranges, matchAllBut }
}

/** The projects with any of the values, or with none where that is asked for; undefined when the facet is not asked for. */
function matchFacet(
  { size }: FacetIndex,
  { numbers, sets, unstated }: FacetColumn,
  values: readonly string[],
): BitSet | undefined {
  if (values.length === 0) return undefined
  const matches = makeBits(size)
  for (const value of values) {
    const number = numbers.get(value)
    if (number !== undefined) unite(matches, sets, number * matches.length)
    else if (value === noTerm) unite(matches, unstated, 0)
  }
  return matches
}
