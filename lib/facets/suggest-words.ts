import { sentences } from '#words/sentences'
import { foldWords } from './fold-text'
import type { FacetIndex } from './index-types'
import { fitsPlan, planText } from './match-text'
import { emptyQuery, withText } from './query'
import { rank, type Suggestion } from './suggest'
import type { Query } from './types'
import { countTypos } from './typos'

/** More ways to read a word than this are guesses. */
const maxGuesses = 3

/**
 * Other spellings for the words of a search that no project has: the nearest names first, then the
 * nearest words, each with what it would find. Where the other filters leave nothing of a spelling,
 * it is offered without them.
 *
 * @param count how many projects a query finds.
 */
export function suggestWords(
  index: FacetIndex,
  query: Query,
  count: (query: Query) => number,
): readonly Suggestion[] {
  const known = [index.names.words, index.text.words]
  const unknown = planText(index, query.q).filter(
    (plan) => !known.some((words) => words.some((word) => fitsPlan(plan, word))),
  )
  const [first] = unknown
  if (!first) return []
  const texts = unknown.reduce<string[]>(
    (texts, { word }) => {
      const near = findNearWords(known, word)
      return texts.flatMap((text) => near.map((other) => replaceWord(text, word, other)))
    },
    [foldWords(query.q).join(' ')],
  )
  const ask = (base: Query) =>
    rank(
      texts.slice(0, maxGuesses).map((q) => ({
        label: sentences.instead.spelling(q),
        query: withText(base, q),
      })),
      count,
    )
  const within = ask(query)
  return within.length > 0 ? within : ask(emptyQuery)
}

/** The nearest words of several lists, those of the first list first among equals. */
function findNearWords(lists: readonly (readonly string[])[], asked: string): string[] {
  const limit = asked.length < 4 ? 1 : asked.length < 8 ? 2 : 3
  const near = lists.flatMap((words, list) =>
    words.flatMap((word) => {
      const typos = word.length < 3 ? limit + 1 : countTypos(asked, word, limit)
      return typos > limit ? [] : [{ word, list, typos }]
    }),
  )
  near.sort((a, b) => a.typos - b.typos || a.list - b.list)
  return [...new Set(near.map(({ word }) => word))].slice(0, maxGuesses)
}

function replaceWord(text: string, word: string, other: string): string {
  return text
    .split(' ')
    .map((one) => (one === word ? other : one))
    .join(' ')
}
