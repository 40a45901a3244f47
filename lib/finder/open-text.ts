import type { TextIndex } from '@/lib/facets/index-types'
import { matchText } from '@/lib/facets/text/match-text'
import { buildNameWords } from '@/lib/facets/text/text-index'
import { wordForms } from '@/lib/facets/text/word-forms'
import { answerText } from './answer-text'
import { formats } from './formats'
import { sumLengths, unpack } from './pack'
import type { Portfolio } from './portfolio'

/** Words, or places of words, between two breaths. */
const stretch = { words: 2048, places: 65_536 } as const

/**
 * Opens the file of words, some thousand at a time. Browsers load this module, and all that only
 * searches need, when somebody searches.
 *
 * @param portfolio as it was opened without its words.
 * @returns the portfolio, which can be searched.
 * @throws Error when it is not such a file.
 */
export function* openText(portfolio: Portfolio, file: Uint8Array): Generator<void, Portfolio> {
  const text = yield* decodeText(file)
  yield
  const { index } = portfolio
  const names = buildNameWords(index.facets)
  return { ...portfolio, index: { ...index, names, text, matchText }, answerText }
}

/** @throws Error when it is not a file of words. */
export function* decodeText(file: Uint8Array): Generator<void, TextIndex> {
  const { numbers, reader, text } = unpack(formats.text, file)
  const endings = text('endings').split('\n')
  yield
  const words: string[] = []
  let before = ''
  const shared = reader('shared')
  for (let number = 0; number < shared.length; number++) {
    before = before.slice(0, shared.at(number)) + (endings[number] ?? '')
    words.push(before)
    if (number % stretch.words === 0) yield
  }
  const offsets = sumLengths(numbers('counts'))
  const steps = reader('steps')
  const fields = reader('fields')
  const places = new Uint32Array(steps.length)
  let position = 0
  let word = 0
  for (let at = 0; at < places.length; at++) {
    while (at === offsets[word]) {
      position = 0
      word++
    }
    position += steps.at(at)
    places[at] = position * 8 + fields.at(at)
    if (at % stretch.places === 0) yield
  }
  return { words, offsets, places, forms: wordForms }
}
