import type { FacetIndex } from '@/lib/facets/index-types'
import { facetKeys, type Query } from '@/lib/facets/types'

/**
 * The least that an engine of bits must do, as a yardstick: the set of each facet's chosen values,
 * for each facet the sets of the others put together, and that against the set of every value. No
 * names, no order, no page, and no way around any of it.
 */
export function recountByBitset({ size, facets, ranges }: FacetIndex, query: Query): Uint32Array[] {
  const words = (size + 31) >>> 5
  const chosen = facetKeys.map((facet) => {
    const { numbers, sets } = facets[facet]
    const values = query.facets[facet]
    const set = new Uint32Array(words).fill(values.length === 0 ? 0xffffffff : 0)
    for (const value of values) {
      const from = (numbers.get(value) ?? -1) * words
      if (from >= 0)
        for (let word = 0; word < words; word++)
          set[word] = (set[word] ?? 0) | (sets[from + word] ?? 0)
    }
    return set
  })
  const base = new Uint32Array(words)
  const { lows, highs } = ranges.years
  const { from, to } = query.ranges.years
  for (let position = 0; position < size; position++) {
    const start = lows[position] ?? 0
    const isIn =
      (from === undefined || (highs[position] ?? 0) >= from) && (to === undefined || start <= to)
    if (isIn) base[position >>> 5] = (base[position >>> 5] ?? 0) | (1 << (position & 31))
  }
  return facetKeys.map((facet, place) => {
    const seen = base.slice()
    chosen.forEach((set, other) => {
      if (other !== place)
        for (let word = 0; word < words; word++) seen[word] = (seen[word] ?? 0) & (set[word] ?? 0)
    })
    const { terms, sets } = facets[facet]
    const counts = new Uint32Array(terms.length)
    for (let number = 0; number < counts.length; number++) {
      let count = 0
      for (let word = 0; word < words; word++) {
        count += popCount((seen[word] ?? 0) & (sets[number * words + word] ?? 0))
      }
      counts[number] = count
    }
    return counts
  })
}

function popCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
