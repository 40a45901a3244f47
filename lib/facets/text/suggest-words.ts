import { sentences } from '#words/sentences'
import { countBits } from '../bits'
import { foldWords } from '../fold-text'
import type { FacetIndex } from '../index-types'
import { emptyQuery, withText } from '../query/query'
import { parseText, printText } from '../search-text'
import { rank, type Suggestion } from '../suggest'
import type { Query } from '../types'
import { countTypos } from '../typos'
import { matchText } from './match-text'
import { planText } from './plan-text'

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
  const text = parseText(query.q)
  const unknown = planText(index, query.q)
    .wanted.map(({ word }) => word)
    .filter((word) => !isFound(index, word))
  if (unknown.length === 0) return []
  const texts = unknown.reduce<(readonly string[])[]>(
    (lists, word) => {
      const near = findNear(index, word)
      return lists.flatMap((list) => near.map((other) => replaceWord(list, word, other)))
    },
    [text.words.flatMap(foldWords)],
  )
  const ask = (base: Query) =>
    rank(
      texts.slice(0, maxGuesses).map((words) => {
        const q = printText({ ...text, words })
        return { label: sentences.instead.spelling(q), query: withText(base, q) }
      }),
      count,
    )
  const within = ask(query)
  return within.length > 0 ? within : ask(emptyQuery)
}

function isFound(index: FacetIndex, word: string): boolean {
  const match = matchText(index, word)
  return match !== undefined && countBits(match.matches) > 0
}

/** Places whose name has a word or begins with it come first, then the nearest names and words. */
function findNear(index: FacetIndex, asked: string): string[] {
  const longer = Object.values(index.facets)
    .flatMap(({ terms }) => terms)
    .filter(({ place, label }) => {
      const name = foldWords(label).join(' ')
      return place && (` ${name} `.includes(` ${asked} `) || name.startsWith(asked))
    })
    .map(({ label }) => label)
  const limit = limitOf(asked)
  const near = [index.names.words, index.text.words].flatMap((words, list) =>
    words.flatMap((word) => {
      if (!resembles(word, asked)) return []
      const typos = countTypos(asked, word, limit)
      return typos > limit ? [] : [{ word, list, typos }]
    }),
  )
  near.sort((a, b) => a.typos - b.typos || a.list - b.list)
  return [...new Set([...longer, ...near.map(({ word }) => word)])].slice(0, maxGuesses)
}

/** Words shorter than this are other words with one letter changed. */
const shortLength = 6
const longLength = 9

/** Letters that may differ: of a short word, hardly any. */
function limitOf({ length }: string): number {
  if (length < shortLength) return 1
  return length < longLength ? 2 : 3
}

/** Whether a word may be offered for another one: short ones begin alike and have the same letters. */
function resembles(word: string, asked: string): boolean {
  if (word.length < 3 || asked.length < 3 || word.startsWith('@')) return false
  if (asked.length >= longLength) return true
  if (asked.length >= shortLength) return word.slice(0, 2) === asked.slice(0, 2)
  const isChanged = word.length === asked.length && sortLetters(word) !== sortLetters(asked)
  return word[0] === asked[0] && !isChanged
}

function sortLetters(word: string): string {
  return [...word].sort().join('')
}

/** The words with one of them, or one name of several, replaced. */
function replaceWord(words: readonly string[], word: string, other: string): string[] {
  const asked = word.split(' ')
  const at = words.findIndex((_, place) => asked.every((one, step) => words[place + step] === one))
  if (at < 0) return [...words]
  return [...words.slice(0, at), ...other.split(' '), ...words.slice(at + asked.length)]
}
