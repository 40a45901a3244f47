import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from '@/lib/facets/build-index'
import { decodeRows, runToEnd } from './decode'
import { encodeRows, encodeText } from './encode'
import { decodeText } from './open-text'
import { pack, unpack } from './pack'
import { browser, findable, index, listed, vocabulary } from './testing/two-thousand-projects'

describe('a packed file', () => {
  it('gives back any numbers and any text', () => {
    const number = fc.integer({ min: 0, max: 2 ** 31 - 1 })
    fc.assert(
      fc.property(fc.array(number), fc.string({ unit: 'grapheme' }), (numbers, text) => {
        const file = unpack(
          'f',
          pack('f', { a: 1 }, [
            { name: 'n', numbers },
            { name: 't', text },
          ]),
        )
        expect([...file.numbers('n')]).toEqual(numbers)
        expect(file.text('t')).toBe(text)
        expect(file.meta).toEqual({ a: 1 })
      }),
    )
  })

  it('is plain text to every server, so that it is compressed when sent', () => {
    for (const file of [encodeText(index), encodeRows(listed, index)]) {
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(file)).not.toThrow()
    }
  })

  it.each([
    ['an error page', new TextEncoder().encode('<!doctype html>\n<title>Not found</title>')],
    ['nothing', new Uint8Array(0)],
    ['half of it', encodeText(index).slice(0, -100)],
    ['another file', encodeRows(listed, index)],
  ])('that is %s is refused, not misread', (_, file) => {
    expect(() => runToEnd(decodeText(file))).toThrow()
  })

  it('of rows that belong to another portfolio is refused', () => {
    const other = buildIndex(findable.slice(0, 50), vocabulary)
    expect(() => decodeRows(encodeRows(listed, other), browser.index)).toThrow('another portfolio')
  })
})
