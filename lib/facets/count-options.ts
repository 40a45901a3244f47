import { applyFilters } from './apply-filters'
import { type BitSet, countBits, countShared, listBits, subtract } from './bits'
import type { FacetColumn, FacetIndex } from './index-types'
import { withExcluded } from './query/query'
import type { FacetKey, FacetOption, Query } from './types'

/** For each value how many of the seen projects have it, by whichever way is shorter. */
export function countValues(
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

/** For each value of a facet with choices how many more projects would be found with it. */
export function countGained(
  index: FacetIndex,
  column: FacetColumn,
  seen: BitSet,
  matches: BitSet,
): Uint32Array {
  const others = seen.slice()
  subtract(others, matches)
  return countValues(index, column, others, countBits(others), undefined)
}

/** What is counted of the values of a facet. */
export type OptionCounts = {
  readonly counts: Uint32Array
  /** By number, what each excluded value would add to what is found if it were not. */
  readonly returning: ReadonlyMap<number, number>
  /** What each other value would add, if any is ticked. */
  readonly gained: Uint32Array | undefined
}

/** The counts of a facet with those of excluded values as they would be if they were not. */
export function countExcluded(
  index: FacetIndex,
  facet: FacetKey,
  query: Query,
  counts: Uint32Array,
  total: number,
): Omit<OptionCounts, 'gained'> {
  const excluded = query.excluded[facet]
  const returning = new Map<number, number>()
  if (excluded.length === 0) return { counts, returning }
  const column = index.facets[facet]
  const corrected = counts.slice()
  for (const value of excluded) {
    const number = column.numbers.get(value)
    if (number === undefined) continue
    const others = excluded.filter((other) => other !== value)
    const { matchAllBut } = applyFilters(index, withExcluded(query, facet, others))
    const seen = matchAllBut(facet)
    corrected[number] = countShared(seen, column.sets, number * seen.length)
    returning.set(number, countBits(matchAllBut()) - total)
  }
  return { counts: corrected, returning }
}

/** Options by count, then label. One number per option sorts them: no callback, no strings. */
export function toOptions(
  { terms, numbers, labels }: FacetColumn,
  { counts, returning, gained }: OptionCounts,
  query: Query,
  facet: FacetKey,
): FacetOption[] {
  const wanted = query.facets[facet]
  const excluded = query.excluded[facet]
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
    const selected = wanted.includes(value)
    const adds = selected ? undefined : (returning.get(number) ?? gained?.[number])
    options.push({
      value,
      label,
      count: counts[number] ?? 0,
      ...(adds !== undefined && { adds }),
      selected,
      excluded: excluded.includes(value),
    })
  }
  // A value that was asked for and that no project has stays in sight, so that it can be dropped.
  for (const value of [...wanted, ...excluded]) {
    const label = labels.get(value)
    if (numbers.has(value) || label === undefined) continue
    const isExcluded = excluded.includes(value)
    options.push({
      value,
      label,
      count: 0,
      ...(isExcluded && { adds: 0 }),
      selected: !isExcluded,
      excluded: isExcluded,
    })
  }
  return options
}
