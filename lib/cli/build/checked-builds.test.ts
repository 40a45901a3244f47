import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, project } from '@/lib/check/testing/small-portfolio'
import { foldWords } from '@/lib/facets/fold-text'
import { firstParagraph, stripMarks } from '@/lib/markdown/plain-text'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

/** Pieces that have broken a renderer, a reader of YAML or a file system before. */
const piece = fc.constantFrom(
  ...['<div>', '</div>', '<b>', '<table>', '<a id="x">', '<!--', '-->', '<![CDATA[', '<svg>'],
  ...['](', '![', '[', ']', '[^1]', '[^1]: x', '**', '_', '~', '`', '```\n', '> ', '- ', '1. '],
  ...['\n', '\n\n', '    ', '\t', '| a |', '\n---\n', '# ', '{% comment %}', '{% endcomment %}'],
  ...[
    '{:/}',
    '{::comment}',
    '{{ x }}',
    '<five',
    '&#9;',
    '&amp;',
    '\u202E',
    '\u00AD',
    '\uD83D\uDE00',
  ],
  ...['Select Results', '• 5 wells', '<iframe src="//youtu.be/abcdefghijk">', '[a](#x)', '## x'],
)
const body = fc
  .array(fc.tuple(fc.oneof(piece, fc.string({ maxLength: 8 })), fc.integer({ min: 1, max: 40 })), {
    maxLength: 8,
  })
  .map((parts) => parts.map(([text, times]) => text.repeat(times)).join(''))

const segment = fc.constantFrom(
  ...[
    '..',
    '.',
    '',
    'a',
    'é',
    '%2e%2e',
    '%00',
    '%2F',
    '%5C',
    'a b',
    '%',
    '\u202E',
    'x'.repeat(150),
  ],
)
const redirect = fc
  .array(segment, { minLength: 1, maxLength: 4 })
  .map((segments) => `redirect_from:\n- '/${segments.join('/')}'`)

describe('what the check lets through builds', () => {
  it('whatever the file: it is staged, rendered, and its former addresses are paths', () => {
    let built = 0
    fc.assert(
      fc.property(body, redirect, (text, line) => {
        const file = 'content/projects/x.md'
        const source = project({ summary: undefined, redirect_from: line }, text)
        const { records, diagnostics } = check({ [file]: source })
        if (diagnostics.some(({ level }) => level === 'error')) return
        const record = records.find((one) => one.file === file)
        expect(record).toBeDefined()
        if (!record) return
        built++
        expect(JSON.parse(JSON.stringify(record.values))).toEqual(record.values)
        firstParagraph(record.body, 400)
        foldWords(stripMarks(record.body))
        renderMarkdown(record.body)
        for (const path of [record.values.redirect_from ?? []].flat().map(String)) {
          const address = new URL(path.split('/').map(encodeURIComponent).join('/'), 'https://a.b')
          expect(address.host).toBe('a.b')
          expect(decodeURIComponent(address.pathname)).toBe(path)
        }
      }),
    )
    // Else it would say nothing.
    expect(built).toBeGreaterThan(4)
  })
})
