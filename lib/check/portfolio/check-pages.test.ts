import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check, project } from '@/lib/check/testing/small-portfolio'
import { reservedSlugs } from '@/lib/schema/page'

const about = '---\ntitle: About\ndescription: What this is.\n---\n\nText.\n'

function rulesOf(files: Record<string, string>): string[] {
  return check(files).diagnostics.map(({ rule }) => rule)
}

describe('a page of content', () => {
  it('is not a problem, and pages may link to it', () => {
    const text = project({}, 'More [about us](/about).')
    expect(rulesOf({ 'content/pages/about.md': about, 'content/projects/x.md': text })).toEqual([])
    expect(rulesOf({ 'content/projects/x.md': text })).toEqual(['broken-link'])
  })

  it('needs a title and a description to be published, not while it is a draft', () => {
    const levels = (text: string) =>
      check({ 'content/pages/about.md': text }).diagnostics.map(({ level, rule }) => [level, rule])
    expect(levels('---\npublished: true\n---\n')).toEqual([
      ['error', 'missing-field'],
      ['error', 'missing-field'],
    ])
    expect(levels('---\npublished: false\n---\n')).toEqual([
      ['todo', 'missing-field'],
      ['todo', 'missing-field'],
    ])
  })

  it('that is a draft is not there for readers of other pages', () => {
    const draft = about.replace('---\n', '---\npublished: false\n')
    const text = project({}, 'More [about us](/about).')
    expect(rulesOf({ 'content/pages/about.md': draft, 'content/projects/x.md': text })).toEqual([
      'broken-link',
    ])
  })

  it('keeps its address to itself: no project may claim it as a former one', () => {
    const text = project({ redirect_from: 'redirect_from: /about' })
    expect(rulesOf({ 'content/pages/about.md': about, 'content/projects/x.md': text })).toEqual([
      'duplicate-redirect',
    ])
  })
})

describe('a former address of a page', () => {
  const moved = about.replace('---\n\n', 'redirect_from: /who\n---\n\n')

  it('leads to the page, and links to it can be fixed', () => {
    const files = {
      'content/pages/about.md': moved,
      'content/projects/x.md': project({}, '[a](/who)'),
    }
    expect(check(files).diagnostics).toMatchObject([{ rule: 'former-link', suggestion: '/about' }])
  })

  it('belongs to one file only', () => {
    const text = project({ redirect_from: 'redirect_from: /who' })
    expect(rulesOf({ 'content/pages/about.md': moved, 'content/projects/x.md': text })).toEqual([
      'duplicate-redirect',
    ])
    const own = moved.replace('/who', '/about')
    expect(rulesOf({ 'content/pages/about.md': own })).toEqual(['duplicate-redirect'])
  })
})

it.each([
  ['/projects/y#wells-dug', []],
  ['/projects/y#text-wells-dug', []],
  ['/projects/y#wels', ['dead-anchor']],
  ['/about#wells-dug', ['dead-anchor']],
  ['/old#wels', ['dead-anchor', 'former-link']],
  ['/old#wells-dug', ['former-link']],
  ['/projects#list', []],
])('a link to a part of another page is told where it has no such part: %s', (link, rules) => {
  const files = {
    'content/pages/about.md': about,
    'content/projects/x.md': project({}, `[a](${link})`),
    'content/projects/y.md': project(
      { title: 'title: Y', more: 'redirect_from: /old' },
      '## Wells dug\n\nText.',
    ),
  }
  expect(rulesOf(files)).toEqual(rules)
})

it('every first part of an address that a route has is closed to pages of content', () => {
  // A folder in brackets is not an address; one with a dot in its name can be that of no page.
  const folders = ['app', 'app/(site)', 'public']
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && /^[a-z0-9-]+$/u.test(entry.name))
    .map(({ name }) => name)
  expect(folders).toContain('projects')
  expect(folders.filter((name) => !reservedSlugs.has(name))).toEqual([])
})

it('reports a contact of the site that is not a page', () => {
  const site =
    '---\ntitle: S\norganisation: O\ntagline: T\ndescription: D\nlanguage: en\nlicence: https://creativecommons.org/licenses/by/4.0/\niati_reference: X-1\niati_type: 70\n'
  const of = (contact: string) =>
    rulesOf({ 'content/site.md': `${site}contact: ${contact}\n---\n` })
  expect(of('mailto:somebody@example.org')).toEqual([])
  expect(of('https://example.org/contact')).toEqual([])
  expect(of('/nowhere')).toEqual(['broken-link'])
  expect(of('somebody')).toEqual(['invalid-value'])
})
