import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asksForEither,
  isWordless,
  needsOrder,
  parseText,
  printText,
  withoutUnfinished,
} from './search-text'

describe('the text of a search', () => {
  it.each([
    ['water land', ['water', 'land'], [], []],
    ['water "land rights"', ['water'], ['land rights'], []],
    ['“land  rights” water', ['water'], ['land rights'], []],
    ['water -health', ['water'], [], ['health']],
    ['water NOT health', ['water'], [], ['health']],
    ['water -"land rights"', ['water'], [], ['land rights']],
    ['anti-corruption - now', ['anti-corruption', 'now'], [], []],
    ['water OR land AND -%', ['water', 'land'], [], []],
    ['"water', ['water'], [], []],
    ['NOT', ['NOT'], [], []],
  ])('%s', (q, words, phrases, excluded) => {
    expect(parseText(q)).toEqual({ words, phrases, excluded })
  })

  it('is read and printed again without a change, whatever it is', () => {
    const piece = fc.constantFrom(
      'water',
      '-water',
      '"',
      '”',
      '-',
      ' ',
      'NOT',
      'OR',
      'a-b',
      '%',
      'é',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((list) => list.join(' ')),
          fc.string(),
        ),
        (q) => {
          const text = parseText(q.replace(/\s+/gu, ' ').trim())
          expect(parseText(printText(text))).toEqual(text)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('asks for nothing where it has no word', () => {
    for (const q of ['%', '😀', '$', '"%"']) expect(isWordless(q)).toBe(true)
    for (const q of ['', '5', '中国', 'ä']) expect(isWordless(q)).toBe(false)
  })

  it('is known to ask for either of two words', () => {
    expect(asksForEither('water OR land')).toBe(true)
    for (const q of ['water or land', 'OR', 'ORwater land']) expect(asksForEither(q)).toBe(false)
  })

  it('needs the order of words only for words in a row', () => {
    for (const q of ['"land rights"', '-"land rights"', '"anti-corruption"']) {
      expect(needsOrder(q)).toBe(true)
    }
    for (const q of ['water land', '"water"', '-water', '-anti-corruption']) {
      expect(needsOrder(q)).toBe(false)
    }
  })

  it.each([
    ['water un', 'water'],
    ['w', ''],
    ['water -h', 'water'],
    ['water "', 'water'],
    ['%', ''],
    ['UNI', 'UNI'],
  ])('"%s", while it is being typed, is "%s"', (typed, asked) => {
    expect(withoutUnfinished(typed)).toBe(asked)
  })
})
