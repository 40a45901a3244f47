import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeChecker } from '@/lib/check/check-content'
import type { Diagnostic } from '@/lib/check/diagnostic'
import { readContentFile } from '@/lib/check/read/read-file'
import { dialects } from '@/lib/check/testing/dialects'
import { context, project, toSourceFiles } from '@/lib/check/testing/small-portfolio'
import { legacyKeys } from '@/lib/schema/project'
import { isBlank } from '@/lib/schema/values'
import { applyEdits } from './edits'
import { fixContent } from './fix-content'

const file = 'content/projects/x.md'

function fix(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const check = makeChecker(context)
  const files = toSourceFiles({ [file]: bytes })
  const before = check(files).diagnostics
  const fixed = fixContent(files, check)
  const after = fixed.files.find((one) => one.file === file)?.after ?? bytes
  return { before, bytes, after, text: new TextDecoder().decode(after), left: fixed.diagnostics }
}

/** A file with some of its lines repeated, dropped, swapped or sprinkled with characters. */
const mutated = fc
  .record({
    text: fc.constantFrom(...dialects, project()),
    changes: fc.array(
      fc.record({
        at: fc.nat(60),
        what: fc.constantFrom('drop', 'repeat', 'swap', 'insert'),
        sign: fc.constantFrom(
          '  ',
          ': ',
          '- ',
          '•\t',
          '#',
          "'",
          '"',
          '\t',
          '---',
          '@',
          '{%',
          '[',
          '&',
          '<',
          'é',
          'Sample Activities',
          '<<<<<<< a',
          '\r',
        ),
        column: fc.nat(40),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ text, changes }) => {
    const lines = text.split('\n')
    for (const { at, what, sign, column } of changes) {
      const index = at % lines.length
      const line = lines[index] ?? ''
      if (what === 'drop') lines.splice(index, 1)
      else if (what === 'repeat') lines.splice(index, 0, line)
      else if (what === 'swap') lines.splice(index, 2, lines[index + 1] ?? '', line)
      else lines[index] = line.slice(0, column) + sign + line.slice(column)
      if (lines.length === 0) lines.push('')
    }
    return lines.join('\n')
  })

function countOf(diagnostics: readonly Diagnostic[], levels: readonly string[]): number {
  return diagnostics.filter(({ level }) => levels.includes(level)).length
}

function read(bytes: Uint8Array) {
  return readContentFile({ file, bytes }).parsed
}

describe('fixing, whatever the file', () => {
  it('never makes a file worse', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { before, left, bytes } = fix(text)
        // A file that could not be read before had problems that were not visible yet.
        if (!read(bytes)) return
        // Errors of a file that turns out to be a draft are things to do.
        for (const levels of [['error'], ['error', 'todo'], ['warning']]) {
          expect(countOf(left, levels)).toBeLessThanOrEqual(countOf(before, levels))
        }
      }),
    )
  })

  it('twice changes nothing more', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { after } = fix(text)
        expect(fix(after).after).toEqual(after)
      }),
    )
  })

  it('loses no key, but renames those of the previous site and drops those that said nothing', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { bytes, after } = fix(text)
        const was = read(bytes)?.data
        const is = read(after)?.data
        for (const [key, value] of Object.entries(was ?? {})) {
          const legacy = legacyKeys[key]
          if (!legacy) expect(is).toHaveProperty([key])
          else if (legacy.as && !isBlank(value)) {
            const kept = is && (Object.hasOwn(is, key) || Object.hasOwn(is, legacy.as))
            expect(kept).toBe(true)
          }
        }
      }),
    )
  })

  it('loses no line and no word of the text', () => {
    // Bullets, spaces, the marks of headings and the lines that divide tables are what is fixed.
    const words = (body = '') =>
      body
        .replace(/^[ |-]*\|[ |-]*\n/gmu, '')
        .split('\n')
        .map((line) => line.replace(/^\s*[•-]\s*/u, '').replace(/[\s*_#:]/gu, ''))
        // An empty line keeps --- from making a heading of the text above it.
        .filter((line) => line !== '')
    fc.assert(
      fc.property(mutated, (text) => {
        const { bytes, after } = fix(text)
        const was = read(bytes)
        if (was) expect(words(read(after)?.body)).toEqual(words(was.body))
      }),
    )
  })
})

describe('an edit', () => {
  it('changes its own place and not one byte elsewhere, whatever the line ends', () => {
    const lines = fc.array(
      fc.tuple(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n', '\r')),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(lines, fc.boolean(), fc.nat(), (parts, hasMark, pick) => {
        const clean = parts.map(([line, end]) => [line.replace(/[\r\n\uFEFF]/gu, ''), end] as const)
        const index = pick % clean.length
        const text = (replaced: boolean) =>
          clean.map(([line, end], at) => `${replaced && at === index ? 'X' : line}${end}`).join('')
        const mark = hasMark ? '\uFEFF' : ''
        const from = clean.slice(0, index).reduce((sum, [line]) => sum + line.length + 1, 0)
        // Where a line ends with \r and the next is empty and ends with \n, there is one line end.
        if (/\r\n/u.test(clean.map(([, end]) => (end === '\r\n' ? '' : end)).join(''))) return
        const edit = { from, to: from + (clean[index]?.[0].length ?? 0), text: 'X' }
        const { bytes } = applyEdits(new TextEncoder().encode(mark + text(false)), [[edit]])
        expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(mark + text(true))
      }),
    )
  })

  it('that overlaps another waits as a whole', () => {
    const bytes = new TextEncoder().encode('one two three')
    const { bytes: after, applied } = applyEdits(bytes, [
      [{ from: 0, to: 3, text: '1' }],
      [
        { from: 2, to: 5, text: '?' },
        { from: 8, to: 13, text: '?' },
      ],
      [{ from: 8, to: 13, text: '3' }],
    ])
    expect(new TextDecoder().decode(after)).toBe('1 two 3')
    expect(applied).toEqual([0, 2])
  })
})

describe('a fix', () => {
  it('to a file of the first generation', () => {
    expect(fix(dialects[0] ?? '').text).toBe(`---
title: Kenya—Rural Roads (KRR)
date: 2016-01-21 22:40:52.765000000 Z
client: European Union
start: 2008
end: "2011"
solutions:
- Audit
- Governance
regions:
- Africa
country:
- Kenya
# to be asked
---
The project built roads.

### Sample Activities

- Roads
- Bridges
`)
  })

  it('keeps comments, quotes, folded lines, tables and code of all others', () => {
    const { text } = fix(dialects[1] ?? '')
    for (const kept of [
      "title: 'Uganda—Promote: Water for\n  Schools'",
      'client: European Union # since 2019',
      'clent: European Union',
      "  link: ' https://example.org/video '",
      '| a  | b |',
      '`code  span`',
      '    • deeper',
    ]) {
      expect(text).toContain(kept)
    }
    expect(text).toContain('country:\n- Kenya\n- Uganda\n- Trinidad and Tobago\n')
    expect(text).not.toContain('layout')
  })

  it('keeps a byte order mark and Windows line ends', () => {
    const { after } = fix(dialects[2] ?? '')
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(after)
    expect(text.startsWith('\uFEFF---\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(text).toContain("title: 'Worldwide—Promote: Trade'\r\n")
    expect(text).toContain('published: false\r\n')
    expect(text).toContain('• kept  as it is\r\n')
    expect(text).toContain('country: Myanmar\r\n')
  })

  it('of a copy that could not be read is made, although its twin has a problem with it then', () => {
    const twin = 'content/projects/y.md'
    const copy = project().replace('client: ', 'client:')
    const files = toSourceFiles({ [file]: copy, [twin]: project() })
    const { files: fixed, diagnostics } = fixContent(files, makeChecker(context))
    expect(fixed.map((one) => one.file)).toEqual([file])
    expect(diagnostics.map(({ rule }) => rule)).toContain('duplicate-title')
  })

  it('leaves a file alone in which nothing can be fixed', () => {
    const check = makeChecker(context)
    expect(fixContent(toSourceFiles({ [file]: project() }), check).files).toEqual([])
  })
})
