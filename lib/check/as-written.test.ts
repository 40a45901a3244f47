import { describe, expect, it } from 'vitest'
import { makeChecker } from './check-content'
import { fixContent } from './fix/fix-content'
import { check, context, project, toSourceFiles } from './testing/small-portfolio'

const file = 'content/projects/x.md'
const problemsOf = (text: string) => check({ [file]: text }).diagnostics
const fix = (text: string) =>
  new TextDecoder().decode(
    fixContent(toSourceFiles({ [file]: text }), makeChecker(context)).files[0]?.after,
  )

describe('a field keeps its text', () => {
  it.each([
    ['title: Kenya—Task Order #5', "title: 'Kenya—Task Order #5'"],
    ['title: Order # 5 in Kenya', "title: 'Order # 5 in Kenya'"],
    ["title: Kenya's Order #5", "title: 'Kenya''s Order #5'"],
  ])('%s', (bad, good) => {
    expect(problemsOf(project({ title: bad }))).toMatchObject([
      { level: 'error', rule: 'cut-value', line: 2 },
    ])
    expect(fix(project({ title: bad }))).toBe(project({ title: good }))
  })

  it('of several lines, too, which could not be read at all', () => {
    const bad = project({ summary: "summary: The client's order #5\n  and #6" })
    expect(problemsOf(bad)).toMatchObject([{ level: 'error', rule: 'cut-value', line: 4 }])
    const good = "summary: 'The client''s order #5\n  and #6'"
    expect(fix(bad)).toBe(project({ summary: good }))
  })

  it('in a list and in a map, too, while a comment behind a name is a comment', () => {
    const promos = 'promos:\n- title: Order #5\n  link: https://example.org'
    expect(problemsOf(project({ promos }))).toMatchObject([{ rule: 'cut-value', line: 12 }])
    expect(problemsOf(project({ client: 'client: European Union # since 2019' }))).toEqual([])
  })

  it.each([
    ['summary: Wells &amp; pumps&#46;', 'summary: Wells & pumps.'],
    ['summary: "<b>Wells</b> &ldquo;here&rdquo;"', 'summary: "Wells “here”"'],
  ])('without HTML: %s', (bad, good) => {
    expect(problemsOf(project({ summary: bad }))).toMatchObject([{ rule: 'markup-in-field' }])
    expect(fix(project({ summary: bad }))).toBe(project({ summary: good }))
  })

  it('without signs that nobody sees', () => {
    const bad = project({ title: 'title: Ken\u00ADya\u200B—\u202EWater' })
    expect(problemsOf(bad).map(({ rule }) => rule)).toEqual(Array(3).fill('invisible-character'))
    expect(fix(bad)).toBe(project({ title: 'title: Kenya—Water' }))
  })
})

describe('a mistake in the text is reported at its place', () => {
  it.each([
    [
      'Children <five years and incomes >two dollars. Use <country> teams.',
      ['unknown-tag', 'unknown-tag'],
    ],
    ['#\u00A0Wells', ['invisible-character']],
    ['1.\u00A0Wells', ['invisible-character']],
    ['[below](#wels)\n\n## Wells', ['dead-anchor']],
    ['[x](htps://example.org)', ['dropped-link']],
    ['<htps://example.org>', ['dropped-link']],
    ['[call](tel:+15551) [x](HTTPS://example.org) [y](#w)\n\n## W', []],
    ['Wells{: .a} and {:target="_blank"}', ['kramdown', 'kramdown']],
    ['{:toc}', ['kramdown']],
    ['{::options parse_block_html="true" /}', ['kramdown']],
    ['{:footnotes}', ['kramdown']],
    ['Term\n: What it means', ['kramdown']],
    ['| a | b |\n| 1 | 2 |', ['kramdown']],
    ['| a | b |\n| - | - |\n| 1 | 2 |', []],
    ['<div markdown="1">\n*a*\n</div>', ['kramdown']],
    ['## Wells {#w}\n\n[up](#w)', []],
    ['Wells[^1] are dug.', ['dead-reference']],
    ['Wells[^1] are dug.\n\n[^1]: In 2017.', []],
    ['[Wells][w] are dug.', ['dead-reference']],
    ['[Wells][w] are dug.\n\n[w]: https://example.org', []],
    ['[Wells] (https://example.org)', ['dead-reference']],
    ['We dug wells.\n---\nAnd more.', ['accidental-heading']],
    ['Wells\n-----\n\nAnd more.', []],
  ])('%s', (text, rules) => {
    expect(problemsOf(project({}, text)).map(({ rule }) => rule)).toEqual(rules)
  })

  it('a link without a scheme that pages allow is an error', () => {
    expect(problemsOf(project({}, '[x](htps://a.b)'))).toMatchObject([{ level: 'error' }])
  })
})

it.each([
  ['publish_at: 2030-01-01 09:00', 1],
  ['publish_at: 2030-01-01 09:00:00 Z', 0],
  ['publish_at: 2030-01-01 09:00:00 +0200', 0],
  ['publish_at: 2030-01-01', 0],
])('%s is read as UTC, and a warning says so where it has a time without a zone', (line, count) => {
  const found = problemsOf(project({ extra: line }))
  expect(found.filter(({ rule }) => rule === 'no-zone')).toHaveLength(count)
})
