import {
  type BitSet,
  countBits,
  countShared,
  hasBit,
  intersect,
  listBits,
  makeBits,
  makeFullBits,
  unite,
} from './bits'
import { type FacetColumn, type FacetIndex, mapFacets, type Order } from './build-index'
import { foldWords, hasWord } from './fold-text'
import { type FacetOption, type FindResult, facetKeys, pageSize, type Query } from './types'

/**
 * Answers a query: within a facet one value is enough, all facets must fit. The count beside an
 * option is the number of projects with it when every filter but those of its own facet is applied.
 *
 * Pure, and never throws: values that no project has match nothing, a page beyond the last one is
 * the last one.
 */
export function find(index: FacetIndex, query: Query): FindResult {
  const base = matchTextAndYears(index, query)
  const chosen = mapFacets((facet) => matchFacet(index, index.facets[facet], query.facets[facet]))
  const active = facetKeys.filter((facet) => chosen[facet] !== undefined)

  /** The projects that pass everything but one facet (or everything). */
  const matchAllBut = (left?: string): BitSet => {
    const matches = base.slice()
    for (const facet of active) {
      const set = chosen[facet]
      if (facet !== left && set) intersect(matches, set)
    }
    return matches
  }

  const matches = matchAllBut()
  const total = countBits(matches)
  const positions = listBits(matches, total)
  const facets = mapFacets((facet) => {
    const column = index.facets[facet]
    const isActive = chosen[facet] !== undefined
    const seen = isActive ? matchAllBut(facet) : matches
    const seenTotal = isActive ? countBits(seen) : total
    const counts = countValues(index, column, seen, seenTotal, isActive ? undefined : positions)
    return toOptions(column, counts, query.facets[facet])
  })

  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(Math.max(1, query.page), pages)
  const shown = pickPage(index, query, matches, positions, (page - 1) * pageSize)
  return {
    total,
    page,
    pages,
    ordinals: Array.from(shown, (position) => index.ordinals[position] ?? 0),
    facets,
  }
}

/** How many projects a query finds, without counts or page. */
export function countMatches(index: FacetIndex, query: Query): number {
  const matches = matchTextAndYears(index, query)
  for (const facet of facetKeys) {
    const set = matchFacet(index, index.facets[facet], query.facets[facet])
    if (set) intersect(matches, set)
  }
  return countBits(matches)
}

function matchTextAndYears({ size, text, starts, ends }: FacetIndex, query: Query): BitSet {
  const { from, to } = query
  const words = foldWords(query.q)
  if (words.length === 0 && from === undefined && to === undefined) return makeFullBits(size)
  const matches = makeBits(size)
  const first = from ?? 0
  const last = to ?? Number.POSITIVE_INFINITY
  const asksYears = from !== undefined || to !== undefined
  for (let position = 0; position < size; position++) {
    const start = starts[position] ?? 0
    if (asksYears && (start === 0 || start > last || (ends[position] ?? 0) < first)) continue
    const searched = text.all[position] ?? ''
    if (!words.every((word) => hasWord(searched, word))) continue
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

/** For each value how many of the seen projects have it, by whichever way is shorter. */
function countValues(
  { size }: FacetIndex,
  { terms, totals, offsets, values, sets }: FacetColumn,
  seen: BitSet,
  seenTotal: number,
  positions: Uint32Array | undefined,
): Uint32Array {
  if (seenTotal === size) return totals
  const counts = new Uint32Array(terms.length)
  // Walking the lists costs a step for each value of each project seen, comparing the sets one for
  // each word of each value; a step of the walk, with its random writes, is about twice as dear.
  const walk = 2 * seenTotal * (values.length / Math.max(1, size))
  if (walk > terms.length * seen.length) {
    for (let number = 0; number < counts.length; number++) {
      counts[number] = countShared(seen, sets, number * seen.length)
    }
    return counts
  }
  for (const position of positions ?? listBits(seen, seenTotal)) {
    const end = offsets[position + 1] ?? 0
    for (let at = offsets[position] ?? 0; at < end; at++) {
      const number = values[at] ?? 0
      counts[number] = (counts[number] ?? 0) + 1
    }
  }
  return counts
}

/** Options by count, then label. One number per option sorts them: no callback, no strings. */
function toOptions(
  { terms, numbers, labels }: FacetColumn,
  counts: Uint32Array,
  selected: readonly string[],
): FacetOption[] {
  const keys = new Float64Array(terms.length)
  for (let number = 0; number < keys.length; number++) {
    keys[number] = number - (counts[number] ?? 0) * terms.length
  }
  keys.sort()
  const options: FacetOption[] = []
  for (const key of keys) {
    const number = ((key % terms.length) + terms.length) % terms.length
    const term = terms[number]
    if (!term) continue
    const { value, label } = term
    options.push({ value, label, count: counts[number] ?? 0, selected: selected.includes(value) })
  }
  // A chosen value that no project has stays in sight, so that it can be dropped again.
  for (const value of selected) {
    const label = labels.get(value)
    if (!numbers.has(value) && label !== undefined) {
      options.push({ value, label, count: 0, selected: true })
    }
  }
  return options
}

/** The positions of one page of the matches, in the order asked for. */
function pickPage(
  index: FacetIndex,
  { sort, q }: Query,
  matches: BitSet,
  positions: Uint32Array,
  skip: number,
): Uint32Array {
  // Positions are in the order "newest first" already.
  if (sort === 'newest') return positions.subarray(skip, skip + pageSize)
  if (sort === 'relevance')
    return sortByRelevance(index, q, positions).subarray(skip, skip + pageSize)
  return pickInOrder(index.orders[sort], matches, positions, skip)
}

/** Title words found come first; among equals the newest. */
function sortByRelevance({ text }: FacetIndex, q: string, positions: Uint32Array): Uint32Array {
  const words = foldWords(q)
  const best: number[][] = Array.from({ length: words.length + 1 }, () => [])
  for (const position of positions) {
    const title = text.titles[position] ?? ''
    const missing = words.filter((word) => !hasWord(title, word)).length
    best[missing]?.push(position)
  }
  return Uint32Array.from(best.flat())
}

/**
 * With many matches, runs along the whole order until the page is full; with few, sorts them.
 */
function pickInOrder(
  { positions: inOrder, ranks }: Order,
  matches: BitSet,
  found: Uint32Array,
  skip: number,
): Uint32Array {
  if (found.length * 16 < inOrder.length) {
    const matchedRanks = found.map((position) => ranks[position] ?? 0).sort()
    return matchedRanks.subarray(skip, skip + pageSize).map((rank) => inOrder[rank] ?? 0)
  }
  const page = new Uint32Array(Math.min(pageSize, Math.max(0, found.length - skip)))
  let seen = 0
  for (let rank = 0; rank < inOrder.length && seen < skip + page.length; rank++) {
    const position = inOrder[rank] ?? 0
    if (!hasBit(matches, position)) continue
    if (seen >= skip) page[seen - skip] = position
    seen++
  }
  return page
}
