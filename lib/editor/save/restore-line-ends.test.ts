import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restoreLineEnds } from './restore-line-ends'

const normalise = (text: string) => text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
const restore = (original: string, text: string) =>
  restoreLineEnds(original, normalise(original), text)

describe('the line ends of a file that is saved', () => {
  it('stay on lines that stay; new lines end as the first one does', () => {
    expect(restore('a\r\nb\nc\r\n', 'a\nx\nb\nc\n')).toBe('a\r\nx\r\nb\nc\r\n')
    expect(restore('\uFEFFa\r\nb', 'x\nb\n')).toBe('\uFEFFx\r\nb\r\n')
  })

  it('never change the text: any new text is read as it was written', () => {
    const text = fc.array(fc.constantFrom('a', '\n', 'b', '🌍', ' ')).map((parts) => parts.join(''))
    const old = fc
      .array(fc.constantFrom('a', '\n', '\r\n', '\r', 'b', '🌍'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(old, fc.boolean(), text, (body, hasMark, next) => {
        const original = `${hasMark ? '\uFEFF' : ''}${body}`
        expect(normalise(restore(original, next))).toBe(next)
        expect(restore(original, normalise(original))).toBe(original)
      }),
    )
  })

  it('are fast, even where every line of a megabyte differs', () => {
    const lines = (word: string, end: string) =>
      Array.from({ length: 60_000 }, (_, index) => `${word} ${index}${end}`).join('')
    const start = performance.now()
    const mixed = `first\n${lines('old', '\r\n')}last\n`
    expect(restore(mixed, `first\n${lines('new', '\n')}last\n`).slice(0, 14)).toBe(
      'first\nnew 0\nne',
    )
    expect(restore(lines('old', '\r\n'), lines('new', '\n'))).toBe(lines('new', '\r\n'))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
