import { ranges } from '@/lib/fields/shown'
import { recordOf } from '@/lib/record-of'
import { makeBits } from './bits'
import { foldText } from './fold-text'
import {
  type FacetColumn,
  type FacetIndex,
  NO_VALUE,
  type Order,
  type WordForms,
} from './index-types'
import { getPlaceNames } from './place-names'
import { buildRange } from './range-column'
import { buildNameWords, buildTextIndex, noForms } from './text-index'
import {
  type FacetKey,
  facetKeys,
  type IndexedProject,
  type RangeKey,
  type Term,
  type Vocabulary,
} from './types'

/**
 * Builds the index of a list of projects; the list and its order must stay as they are.
 *
 * @param wordsOf the words of a project's text as {@link foldSequence} gives them; what is not there
 *   is not searched.
 * @param forms the forms of words in the language of the texts.
 */
export function buildIndex(
  projects: readonly IndexedProject[],
  vocabulary: Vocabulary,
  wordsOf: (slug: string) => string | undefined = () => undefined,
  forms: WordForms = noForms,
): FacetIndex {
  const foldedTitles = projects.map(({ title }) => foldText(title))
  const bySlug = (a: number, b: number) => compare(slugOf(a), slugOf(b))
  const slugOf = (ordinal: number) => projects[ordinal]?.slug ?? ''
  const startOf = (ordinal: number, missing: number) => projects[ordinal]?.start ?? missing
  const dateOf = (ordinal: number) => projects[ordinal]?.date ?? ''
  const titleOf = (ordinal: number) => foldedTitles[ordinal] ?? ''

  const ordinals = Uint32Array.from(projects.keys()).sort(
    (a, b) => startOf(b, 0) - startOf(a, 0) || compare(dateOf(b), dateOf(a)) || bySlug(a, b),
  )
  const inOrder = Array.from(ordinals, (ordinal) => projects[ordinal]).filter(
    (project) => project !== undefined,
  )
  const facets = mapFacets((facet) => buildColumn(inOrder, facet, vocabulary[facet]))
  return {
    size: projects.length,
    ordinals,
    facets,
    ranges: mapRanges((row) => buildRange(inOrder, row)),
    orders: {
      oldest: makeOrder(
        ordinals,
        (a, b) =>
          startOf(a, NO_VALUE) - startOf(b, NO_VALUE) ||
          compare(dateOf(a), dateOf(b)) ||
          bySlug(a, b),
      ),
      title: makeOrder(ordinals, (a, b) => compare(titleOf(a), titleOf(b)) || bySlug(a, b)),
    },
    names: buildNameWords(facets),
    text: buildTextIndex(inOrder, wordsOf, getPlaceNames(facets), forms),
  }
}

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

function buildColumn(
  projects: readonly IndexedProject[],
  facet: FacetKey,
  vocabulary: readonly Term[],
): FacetColumn {
  const used = new Set(projects.flatMap((project) => valuesOf(project, facet)))
  const terms = vocabulary
    .filter(({ value }) => used.has(value))
    .map((term) => ({ term, folded: foldText(term.label) }))
    .sort((a, b) => compare(a.folded, b.folded) || compare(a.term.value, b.term.value))
    .map(({ term }) => term)
  const numbers = new Map(terms.map(({ value }, number) => [value, number]))
  const lists = projects.map((project) => [
    ...new Set(
      valuesOf(project, facet)
        .map((value) => numbers.get(value))
        .filter((number) => number !== undefined),
    ),
  ])
  const offsets = new Uint32Array(projects.length + 1)
  lists.forEach((list, position) => {
    offsets[position + 1] = (offsets[position] ?? 0) + list.length
  })
  return makeColumn({ terms, vocabulary, offsets, values: Uint16Array.from(lists.flat()) })
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
  const words = makeBits(size).length
  const sets = new Uint32Array(terms.length * words)
  const totals = new Uint32Array(terms.length)
  for (let position = 0; position < size; position++) {
    const end = offsets[position + 1] ?? 0
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
  }
}

/** Puts the positions in another order of their projects. */
function makeOrder(ordinals: Uint32Array, order: (a: number, b: number) => number): Order {
  const positions = Uint32Array.from(ordinals.keys()).sort((a, b) =>
    order(ordinals[a] ?? 0, ordinals[b] ?? 0),
  )
  return rankOrder(positions)
}

/** An order from its positions. */
export function rankOrder(positions: Uint32Array): Order {
  const ranks = new Uint32Array(positions.length)
  positions.forEach((position, rank) => {
    ranks[position] = rank
  })
  return { positions, ranks }
}

/** By code units: the same order on every machine and in every browser. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
