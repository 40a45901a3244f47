import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginsAlmostLike, countTypos } from './typos'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })

/** Every word one typing error away. */
function listTypos(of: string): Set<string> {
  const places = Array.from({ length: of.length + 1 }, (_, place) => place)
  return new Set([
    of,
    ...places.flatMap((place) => [
      of.slice(0, place) + of.slice(place + 1),
      of.slice(0, place) + (of[place + 1] ?? '') + (of[place] ?? '') + of.slice(place + 2),
      ...['a', 'b', 'c'].flatMap((letter) => [
        of.slice(0, place) + letter + of.slice(place),
        of.slice(0, place) + letter + of.slice(place + 1),
      ]),
    ]),
  ])
}

describe('a typing error', () => {
  it.each([
    ['government', 'goverment', 'a letter too few'],
    ['government', 'governmment', 'a letter too many'],
    ['government', 'govermnent', 'two changed over'],
    ['government', 'governnent', 'a wrong letter'],
    ['government', 'goverm', 'a wrong letter at the end of a beginning'],
    ['government', 'ogvern', 'at the first letter'],
  ])('is forgiven in "%s" typed as "%s" (%s)', (right, typed) =>
    expect(beginsAlmostLike(right, typed)).toBe(true),
  )

  it.each([
    ['government', 'govrment'],
    ['water', 'wadder'],
    ['art', 'artis'],
  ])('is one, not two: "%s" is not "%s"', (right, typed) =>
    expect(beginsAlmostLike(right, typed)).toBe(false),
  )

  it('is forgiven exactly where a beginning of the word is one error away', () => {
    fc.assert(
      fc.property(word, word, (right, typed) => {
        const near = listTypos(typed)
        const beginnings = Array.from({ length: right.length + 1 }, (_, end) => right.slice(0, end))
        expect(beginsAlmostLike(right, typed)).toBe(beginnings.some((one) => near.has(one)))
      }),
    )
  })

  it('counts one for each step from word to word, whichever comes first', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const typos = countTypos(a, b, 2)
        expect(countTypos(b, a, 2)).toBe(typos)
        expect(typos === 0).toBe(a === b)
        expect(typos <= 1).toBe(listTypos(a).has(b))
      }),
    )
  })
})
