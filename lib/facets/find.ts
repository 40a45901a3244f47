import { applyFilters } from './apply-filters'
import { type BitSet, countBits, hasBit, listBits } from './bits'
import { mapFacets, mapRanges } from './columns'
import { countExcluded, countGained, countValues, toOptions } from './count-options'
import { countUnstated } from './count-unstated'
import type { FacetIndex, Order } from './index-types'
import { countParts } from './range-column'
import { type FacetKey, type FacetOption, type FindResult, pageSize, type Query } from './types'

/**
 * Answers a query: within a facet one value is enough, all facets must fit, and nothing found has a
 * value that is excluded. The count beside an option is the number of projects with it when every
 * filter but the choices of its own facet is applied; `adds` says what pressing it brings where that
 * is something else.
 *
 * Pure, and never throws: values that no project has match nothing, a page beyond the last one is
 * the last one.
 */
export function find(index: FacetIndex, query: Query): FindResult {
  const filters = applyFilters(index, query)
  const matches = filters.matchAllBut()
  const total = countBits(matches)
  const positions = listBits(matches, total)
  const unstated = new Map<FacetKey, FacetOption>()
  const facets = mapFacets((facet) => {
    const column = index.facets[facet]
    const isActive = filters.chosen[facet] !== undefined
    const seen = isActive ? filters.matchAllBut(facet) : matches
    const seenTotal = isActive ? countBits(seen) : total
    const none = countUnstated(index, facet, query, seen, matches)
    if (none) unstated.set(facet, none)
    const counts = countValues(index, column, seen, seenTotal, isActive ? undefined : positions)
    const gained = isActive ? countGained(index, column, seen, matches) : undefined
    const shown = { ...countExcluded(index, facet, query, counts, total), gained }
    return toOptions(column, shown, query, facet)
  })
  const ranges = mapRanges(({ key }) => {
    const seen = filters.ranges[key] ? filters.matchAllBut(key) : matches
    const within = seen === matches ? positions : listBits(seen, countBits(seen))
    return countParts(index.ranges[key], within)
  })

  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(Math.max(1, query.page), pages)
  const shown = pickPage(index, query, matches, positions, (page - 1) * pageSize)
  return {
    total,
    page,
    pages,
    ordinals: toOrdinals(index, shown),
    facets,
    unstated,
    ranges,
  }
}

/** How many projects a query finds, without counts or page. */
export function countMatches(index: FacetIndex, query: Query): number {
  return countBits(applyFilters(index, query).matchAllBut())
}

/** Every project a query finds, on whatever page, in its order; as ordinals. */
export function findAll(index: FacetIndex, query: Query): number[] {
  const matches = applyFilters(index, query).matchAllBut()
  const positions = listBits(matches, countBits(matches))
  return toOrdinals(index, pickPage(index, query, matches, positions, 0, positions.length))
}

function toOrdinals({ ordinals }: FacetIndex, positions: Uint32Array): number[] {
  return Array.from(positions, (position) => ordinals[position] ?? 0)
}

/** The positions of one page of the matches, in the order asked for. */
function pickPage(
  index: FacetIndex,
  { sort, q }: Query,
  matches: BitSet,
  positions: Uint32Array,
  skip: number,
  size = pageSize,
): Uint32Array {
  // Positions are in the order "newest first" already.
  if (sort === 'newest') return positions.subarray(skip, skip + size)
  if (sort === 'relevance') {
    return sortByRelevance(index, q, positions).subarray(skip, skip + size)
  }
  return pickInOrder(index.orders[sort], matches, positions, skip, size)
}

/** The best match first; among equals the newest. */
function sortByRelevance(index: FacetIndex, q: string, positions: Uint32Array): Uint32Array {
  const scores = index.matchText(index, q)?.scores
  if (!scores) return positions
  // One number holds score and position: the lower, the better.
  const keys = Float64Array.from(
    positions,
    (position) => position - (scores[position] ?? 0) * index.size,
  )
  return Uint32Array.from(keys.sort(), (key) => ((key % index.size) + index.size) % index.size)
}

/**
 * With many matches, runs along the whole order until the page is full; with few, sorts them.
 */
function pickInOrder(
  { positions: inOrder, ranks }: Order,
  matches: BitSet,
  found: Uint32Array,
  skip: number,
  size: number,
): Uint32Array {
  if (found.length * 16 < inOrder.length) {
    const matchedRanks = found.map((position) => ranks[position] ?? 0).sort()
    return matchedRanks.subarray(skip, skip + size).map((rank) => inOrder[rank] ?? 0)
  }
  const page = new Uint32Array(Math.min(size, Math.max(0, found.length - skip)))
  let seen = 0
  for (let rank = 0; rank < inOrder.length && seen < skip + page.length; rank++) {
    const position = inOrder[rank] ?? 0
    if (!hasBit(matches, position)) continue
    if (seen >= skip) page[seen - skip] = position
    seen++
  }
  return page
}
