import { ranges } from '@/lib/fields/shown'
import { recordOf } from '@/lib/record-of'
import { addBit, makeBits } from './bits'
import type { FacetColumn, Order } from './index-types'
import { type FacetKey, facetKeys, type IndexedProject, type RangeKey, type Term } from './types'

/** The same for each facet. */
export function mapFacets<Value>(make: (facet: FacetKey) => Value): Record<FacetKey, Value> {
  return recordOf(facetKeys, make)
}

/** The same for each range. */
export function mapRanges<Value>(
  make: (row: (typeof ranges)[number]) => Value,
): Record<RangeKey, Value> {
  const record = {} as Record<RangeKey, Value>
  for (const row of ranges) record[row.key] = make(row)
  return record
}

/** The values that a project has of a facet. */
export function valuesOf(project: IndexedProject, facet: FacetKey): readonly string[] {
  if (facet === 'status') return [project.status]
  return project[facet]?.map(({ value }) => value) ?? []
}

/** A column from its lists: what each project has, by the numbers of the terms. */
export function makeColumn({
  terms,
  vocabulary,
  offsets,
  values,
}: Pick<FacetColumn, 'terms' | 'offsets' | 'values'> & {
  readonly vocabulary: readonly Term[]
}): FacetColumn {
  const size = offsets.length - 1
  const unstated = makeBits(size)
  const words = unstated.length
  const sets = new Uint32Array(terms.length * words)
  const totals = new Uint32Array(terms.length)
  for (let position = 0; position < size; position++) {
    const end = offsets[position + 1] ?? 0
    if (offsets[position] === end) addBit(unstated, position)
    for (let at = offsets[position] ?? 0; at < end; at++) {
      const number = values[at] ?? 0
      const word = number * words + (position >>> 5)
      sets[word] = (sets[word] ?? 0) | (1 << (position & 31))
      totals[number] = (totals[number] ?? 0) + 1
    }
  }
  return {
    terms,
    vocabulary,
    numbers: new Map(terms.map(({ value }, number) => [value, number])),
    labels: new Map(vocabulary.map(({ value, label }) => [value, label])),
    offsets,
    values,
    sets,
    totals,
    unstated,
  }
}

/** An order from its positions. */
export function rankOrder(positions: Uint32Array): Order {
  const ranks = new Uint32Array(positions.length)
  positions.forEach((position, rank) => {
    ranks[position] = rank
  })
  return { positions, ranks }
}
