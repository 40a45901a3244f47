import { makeBits } from './bits'
import { foldText } from './fold-text'
import { type FacetColumn, type FacetIndex, OPEN_END_YEAR, type Order } from './index-types'
import { buildNameWords, buildTextIndex } from './text-index'
import type { FacetKey, FindableProject, Term, Vocabulary } from './types'

/** Builds the index of a list of projects; the list and its order must stay as they are. */
export function buildIndex(
  projects: readonly FindableProject[],
  vocabulary: Vocabulary,
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
  const starts = Uint16Array.from(inOrder, ({ start }) => start ?? 0)
  const ends = Uint16Array.from(inOrder, ({ end }) => end ?? OPEN_END_YEAR)
  return {
    size: projects.length,
    ordinals,
    facets,
    starts,
    ends,
    span: measureSpan(starts, ends),
    orders: {
      oldest: makeOrder(ordinals, (a, b) => {
        return (
          startOf(a, OPEN_END_YEAR) - startOf(b, OPEN_END_YEAR) ||
          compare(dateOf(a), dateOf(b)) ||
          bySlug(a, b)
        )
      }),
      title: makeOrder(ordinals, (a, b) => compare(titleOf(a), titleOf(b)) || bySlug(a, b)),
    },
    names: buildNameWords(facets),
    text: buildTextIndex(inOrder),
  }
}

/** The years from the first start to the last year that is known; of no project, none. */
export function measureSpan(starts: Uint16Array, ends: Uint16Array): FacetIndex['span'] {
  let [from, to] = [OPEN_END_YEAR, 0]
  starts.forEach((start, position) => {
    if (start === 0) return
    const end = ends[position] ?? OPEN_END_YEAR
    from = Math.min(from, start)
    to = Math.max(to, start, end === OPEN_END_YEAR ? 0 : end)
  })
  return from > to ? { from: 0, to: -1 } : { from, to }
}

/** The same for each facet. */
export function mapFacets<Value>(make: (facet: FacetKey) => Value): Record<FacetKey, Value> {
  return {
    region: make('region'),
    client: make('client'),
    solution: make('solution'),
    country: make('country'),
    status: make('status'),
  }
}

function buildColumn(
  projects: readonly FindableProject[],
  facet: FacetKey,
  vocabulary: readonly Term[],
): FacetColumn {
  const used = new Set(projects.flatMap((project) => project[facet]))
  const terms = vocabulary
    .filter(({ value }) => used.has(value))
    .map((term) => ({ term, folded: foldText(term.label) }))
    .sort((a, b) => compare(a.folded, b.folded) || compare(a.term.value, b.term.value))
    .map(({ term }) => term)
  const numbers = new Map(terms.map(({ value }, number) => [value, number]))
  const lists = projects.map((project) => [
    ...new Set(project[facet].map((value) => numbers.get(value)).filter((n) => n !== undefined)),
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
