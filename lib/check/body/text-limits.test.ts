import { describe, expect, it } from 'vitest'
import { check, project } from '@/lib/check/testing/small-portfolio'
import { renderMarkdown } from '@/lib/markdown/render-markdown'
import { findExcess } from '@/lib/markdown/text-limits'

const nested = (lines: number, depth: number) =>
  Array.from({ length: lines }, (_, at) => `${'  '.repeat(at % depth)}- item`).join('\n')

const numbered = (count: number, unit: string) =>
  Array.from({ length: count }, (_, number) => unit.replaceAll('X', `n${number}`)).join('')

describe('a text that no page can be made of is an error of the check, at its line', () => {
  it.each([
    ['elements in elements', '<div>'.repeat(3000)],
    ['styles without end', '<b>'.repeat(3000)],
    ['styles without end in many paragraphs', `${'<b>'.repeat(40)}\n\ntext`],
    ['161 kB of nested lists', nested(2800, 50)],
    ['nested lists', nested(12_000, 10)],
    ['quotations', '> We dug wells.\n>\n> - one\n\n'.repeat(6500)],
    ['a table', `| a | b |\n| - | - |\n${'| c | d |\n'.repeat(20_000)}`],
    ['40 kB of brackets', ']('.repeat(20_000)],
    ['images in images', `${'!['.repeat(150)}x${'](/a)'.repeat(150)}`],
    ['emphasis', '**a'.repeat(60_000)],
    ['footnotes', numbered(8000, 'Words[^X].\n\n[^X]: Note.\n\n')],
    ['paragraphs of a word', 'a\n\n'.repeat(60_000)],
    ['headings', numbered(12_000, '## Wells {#X}\n\n')],
    ['underlined headings', 'Wells\n---\n\n'.repeat(18_000)],
    ['backticks in paragraphs', 'a ` b\n\n'.repeat(28_000)],
    ['code in one paragraph', '`a` '.repeat(50_000)],
    ['kept line breaks in one paragraph', 'a  \n'.repeat(50_000)],
    ['tags in one paragraph', 'a<b>c</b> '.repeat(20_000)],
    ['a long list with an empty line after each item', '- one\n\n'.repeat(25_000)],
  ])('%s', (_, text) => {
    const problems = check({
      'content/projects/x.md': project({}, `Words.\n\n${text}`),
    }).diagnostics
    expect(problems.filter(({ level }) => level === 'error')).toMatchObject([{ rule: 'too-deep' }])
    expect(problems.find(({ rule }) => rule === 'too-deep')?.line).toBeGreaterThanOrEqual(13)
    expect(() => renderMarkdown(text)).toThrow('nested too deeply')
  })
})

describe('text just within the limits is rendered', () => {
  it.each([
    ['emphasis in emphasis', `${'*a '.repeat(1499)}b${'* '.repeat(1499)}`],
    ['images in images', `${'!['.repeat(90)}x${'](/a)'.repeat(90)}`],
    ['elements in elements', `${'<div>'.repeat(50)}x${'</div>'.repeat(50)}`],
    ['quotations', `${'> '.repeat(99)}x`],
    ['lists in quotations in lists', `${'- > '.repeat(49)}x`],
    ['styles and elements', `${'<b>'.repeat(10)}${'<div><p>'.repeat(40)}x`],
    ['tables', `${'<table><tr><td>'.repeat(49)}x`],
  ])('%s', (_, text) => {
    expect(findExcess(text)).toBeUndefined()
    expect(renderMarkdown(text)).not.toEqual([])
  })

  it.each([
    ['prose', 'We dug wells, *deep* ones, for [the county](/projects). '.repeat(3600)],
    ['paragraphs', 'We dug **wells** with `pumps`.\n\n'.repeat(6000)],
    ['HTML', '<p>We <b>dug</b> <a href="/x">wells</a><br></p>\n'.repeat(4000)],
    ['opening angle brackets', 'a < b <c <d/ '.repeat(15_000)],
    ['entities and escapes', '&amp; &#x41; \\* '.repeat(11_000)],
    ['backticks', '`a `` b ``` c\n\n'.repeat(12_000)],
  ])('200 kB of %s, or it is refused', (_, text) => {
    if (findExcess(text)) expect(() => renderMarkdown(text)).toThrow('nested too deeply')
    else expect(renderMarkdown(text)).not.toEqual([])
  })

  it('ordinary long texts, too', () => {
    const list = Array.from({ length: 2500 }, () => '- [a](/b) **c** <br> *d*').join('\n')
    expect(findExcess(list)).toBeUndefined()
    expect(findExcess(`${'<p><strong>a</strong></p>\n'.repeat(5000)}`)).toBeUndefined()
    const book = 'We dug wells in the county, *deep* ones, for [the people](/projects).\n\n'
    expect(findExcess(`## Wells\n\n${book.repeat(6)}`.repeat(400))).toBeUndefined()
    expect(findExcess(numbered(1000, `Words[^X].\n\n[^X]: ${book}`))).toBeUndefined()
  })
})
