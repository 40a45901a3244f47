import { describe, expect, it } from 'vitest'
import { plainFieldText } from '@/lib/check/fields/plain-field-text'
import { project } from '@/lib/check/testing/small-portfolio'
import { importFields, planFiles } from '@/lib/import/testing/plan'
import { readOldDate } from './read-old-date'

/** Fields that a project may have, in forms that nobody understands. */
const notUnderstood = [
  'image: /uploads/well.jpg',
  'image: uploads/well.jpg',
  'image: https://elsewhere.example/x.jpg',
  'image:\n  url: /uploads/well.jpg',
  'image: [/uploads/well.jpg]',
  'image: 5',
  'promos: none',
  'promos:\n- title: Report\n  link: htps:report',
  'lang: [en]',
  'preview_version: one',
  'redirect_from: 5',
  'redirect_from: "with blanks"',
]

describe('an optional field that is not understood never unpublishes', () => {
  it.each(notUnderstood)('%j', (lines) => {
    const { plan, text } = importFields(lines)
    expect(text).not.toContain('published: false')
    expect(plan.left.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('an end that is no year is set aside, too', () => {
    const file = project({ end: 'end: soon' })
    const { files, decisions } = planFiles({ '_projects/a.md': file })
    expect(files[0]?.text).toContain('# end: soon\n')
    expect(files[0]?.text).not.toContain('published: false')
    expect(decisions).toMatchObject([{ kind: 'set-aside' }])
  })

  it('but a date of publication that nobody understands must not be passed over', () => {
    expect(importFields('publish_at: someday').text).toContain('published: false')
  })

  it('of several links only the wrong one is set aside', () => {
    const { text } = importFields(
      'promos:\n- title: A\n  link: htps:a\n- title: B\n  link: https://b.org',
    )
    expect(text).toContain('# - title: A\n#   link: htps:a\n- title: B\n  link: https://b.org\n')
  })
})

describe('an image', () => {
  it('has the words that the text has for it', () => {
    const file = project({ more: 'image: /uploads/well.jpg' }, '![A well](/uploads/well.jpg)')
    const { files, decisions } = planFiles({ '_projects/a.md': file })
    expect(files[0]?.text).toContain('image:\n  src: /uploads/well.jpg\n  alt: A well\n')
    expect(decisions).toEqual([])
  })

  it('that nothing describes waits for words, with its path taken over', () => {
    const { text, plan } = importFields('image: /uploads/well.jpg')
    expect(text).toContain('# image:\n#   src: /uploads/well.jpg\n#   alt:\n')
    expect(plan.decisions).toMatchObject([{ kind: 'set-aside' }])
  })

  it('keeps its words and credit under other keys', () => {
    const { text } = importFields(
      'image:\n  path: /uploads/well.jpg\n  alt: A well\n  copyright: Ada',
    )
    expect(text).toContain('image:\n  src: /uploads/well.jpg\n  alt: A well\n  credit: Ada\n')
  })
})

it.each([
  ['2016-1-5 9:30:00', '2016-01-05 09:30:00 Z'],
  ['2016-01-05 09:30:00 UTC', '2016-01-05 09:30:00 Z'],
  ['2016-01-05 09:30:00 -5', '2016-01-05 09:30:00 -0500'],
  ['2016-01-05 9:30 pm EST', '2016-01-05 21:30:00 -0500'],
  ['2016/1/5', '2016-01-05'],
  ['5 January 2016', '2016-01-05'],
  ['Jan 5, 2016', '2016-01-05'],
  ['2016-02-30', undefined],
  ['2016-01-05 25:00', undefined],
  ['soon', undefined],
])('the date %s is %s', (written, read) => {
  expect(readOldDate(written)).toBe(read)
})

it('a date that the previous site read does not unpublish', () => {
  const { files } = planFiles({ '_projects/a.md': project({ date: 'date: 2016-1-5 9:30:00 UTC' }) })
  expect(files[0]?.text).toContain('date: 2016-01-05 09:30:00 Z\n')
  expect(files[0]?.text).not.toContain('published: false')
})

describe('a # in a text', () => {
  it.each([
    ['title: Kenya—Task Order #5', "title: 'Kenya—Task Order #5'"],
    ["summary: The client's order #5\n  and #6", "summary: 'The client''s order #5\n  and #6'"],
    ['promos:\n- title: Order #5\n  link: /x', "promos:\n- title: 'Order #5'\n  link: /x"],
  ])('cuts nothing off: %j', (before, after) => {
    const key = before.slice(0, before.indexOf(':'))
    const { files } = planFiles({ '_projects/a.md': project({ [key]: before }) })
    expect(files[0]?.text).toContain(`${after}\n`)
  })

  it.each(['title: "Kenya #5"', 'map_zoom: 4 # 5', 'title: C#', 'client: European Union # old'])(
    'that is a comment or no comment stays as it is: %s',
    (line) => {
      const key = line.slice(0, line.indexOf(':'))
      const { files } = planFiles({ '_projects/a.md': project({ [key]: line }) })
      expect(files[0]?.text).toContain(`${line}\n`)
    },
  )
})

it.each([
  ['Pakistan &amp; Kenya &mdash; II', 'Pakistan & Kenya — II'],
  ['<em>Phase</em> <b>II</b>', 'Phase II'],
  ['One<br>two', 'One two'],
  ['R&D for <five years> &c', 'R&D for <five years> &c'],
  ['&#8220;Wells&#x201D;', '“Wells”'],
  ['Caf&eacute; &#150; Saint&#146;s', 'Café – Saint’s'],
])('of %s readers saw %s', (written, seen) => {
  expect(plainFieldText(written)).toBe(seen)
})

it('titles, summaries and words of links are written as readers saw them', () => {
  const file = project({
    title: 'title: Kenya &amp; Uganda',
    summary: 'summary: <em>Wells</em> of {{ site.title }}.',
    more: 'promos:\n- title: Q&amp;A\n  link: https://b.org',
  })
  const { files } = planFiles({ '_projects/a.md': file, '_config.yml': 'title: Works\n' })
  expect(files[0]?.text).toContain('title: Kenya & Uganda\n')
  expect(files[0]?.text).toContain('summary: Wells of Works.\n')
  expect(files[0]?.text).toContain('- title: Q&A\n')
})
