import { makeColumn, mapFacets, mapRanges, rankOrder, valuesOf } from './columns'
import { compareText } from './compare-text'
import { foldText } from './fold-text'
import {
  type FacetColumn,
  type FacetIndex,
  NO_VALUE,
  type Order,
  type WordForms,
} from './index-types'
import { noForms } from './no-text'
import { buildRange } from './range-column'
import { matchText } from './text/match-text'
import { getPlaceNames } from './text/place-names'
import { buildNameWords, buildTextIndex } from './text/text-index'
import type { FacetKey, IndexedProject, Term, Vocabulary } from './types'

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
  const bySlug = (a: number, b: number) => compareText(slugOf(a), slugOf(b))
  const slugOf = (ordinal: number) => projects[ordinal]?.slug ?? ''
  const startOf = (ordinal: number, missing: number) => projects[ordinal]?.start ?? missing
  const dateOf = (ordinal: number) => projects[ordinal]?.date ?? ''
  const titleOf = (ordinal: number) => foldedTitles[ordinal] ?? ''

  const ordinals = Uint32Array.from(projects.keys()).sort(
    (a, b) => startOf(b, 0) - startOf(a, 0) || compareText(dateOf(b), dateOf(a)) || bySlug(a, b),
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
          compareText(dateOf(a), dateOf(b)) ||
          bySlug(a, b),
      ),
      title: makeOrder(ordinals, (a, b) => compareText(titleOf(a), titleOf(b)) || bySlug(a, b)),
    },
    names: buildNameWords(facets),
    text: buildTextIndex(inOrder, wordsOf, getPlaceNames(facets), forms),
    matchText,
  }
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
    .sort((a, b) => compareText(a.folded, b.folded) || compareText(a.term.value, b.term.value))
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

/** Puts the positions in another order of their projects. */
function makeOrder(ordinals: Uint32Array, order: (a: number, b: number) => number): Order {
  const positions = Uint32Array.from(ordinals.keys()).sort((a, b) =>
    order(ordinals[a] ?? 0, ordinals[b] ?? 0),
  )
  return rankOrder(positions)
}
