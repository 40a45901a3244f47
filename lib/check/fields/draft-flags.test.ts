import { describe, expect, it } from 'vitest'
import { makeChecker } from '@/lib/check/check-content'
import { fixContent } from '@/lib/check/fix/fix-content'
import { check, context, project, toSourceFiles } from '@/lib/check/testing/small-portfolio'

const file = 'content/projects/x.md'
const recordOf = (text: string) =>
  check({ [file]: text }).records.find((record) => record.file === file)
const errorsOf = (text: string) =>
  check({ [file]: text }).diagnostics.filter(({ level }) => level === 'error')
const fix = (text: string) =>
  new TextDecoder().decode(
    fixContent(toSourceFiles({ [file]: text }), makeChecker(context)).files[0]?.after,
  )

describe('a file that was meant to be hidden is a draft and stops the build', () => {
  it.each([
    ...['draft: true', 'Draft: yes', 'isDraft: "true"', 'hidden: true', 'unlisted: true'],
    ...['private: true', '_hidden: yes', 'publised: false', 'Published: false', 'PUBLISHED: no'],
    ...['is_published: false', 'publish: false', 'public: false', 'visible: false', 'publishd: 0'],
    ...['status: draft', 'status: Pending Review', 'visibility: private', 'post_status: private'],
    ...['state: unpublished', 'workflow: In review', 'published_at:', 'unpublished: true'],
    ...['draft: maybe', 'publised: soon', 'publised:', 'sitemap: false', 'noindex: true'],
    ...['publishDate: 2030-01-01', 'expiryDate: 2020-01-01', 'publsh_at: 2030-01-01', 'embargo: x'],
    ...[
      'build: { render: never }',
      'build:\n  list: never',
      'tags: [draft]',
      'password: swordfish',
    ],
    ...['permalink: false', 'archived: true', 'eleventyExcludeFromCollections: true'],
    ...['sitemap:\n  exclude: yes', 'robots: [noindex]', 'robots: noindex, noarchive'],
    ...['status: Draft – waiting', 'render: never', 'drafted: yes', 'expiration: 2020-01-01'],
    ...['published: "false"', 'published: 0', 'published: maybe', 'published:'],
  ])('%s', (line) => {
    const text = project({ extra: line })
    expect(recordOf(text)).toMatchObject({ isDraft: true, values: { published: false } })
    expect(errorsOf(text)).toHaveLength(1)
    expect(errorsOf(text)[0]).toMatchObject({ line: 11 })
  })

  it('even next to "published: true", and then a person has to decide', () => {
    const text = project({ extra: 'published: true\ndraft: true' })
    expect(recordOf(text)).toMatchObject({ isDraft: true, values: { published: false } })
    expect(errorsOf(text)).toMatchObject([{ rule: 'draft-flag', line: 12, fixable: false }])
  })

  it('also by a name that begins with an underscore', () => {
    const { records, diagnostics } = check({ 'content/projects/_secret.md': project() })
    expect(records.find(({ slug }) => slug === 'secret')).toMatchObject({ isDraft: true })
    expect(diagnostics).toMatchObject([{ rule: 'draft-flag', level: 'error' }])
  })

  it.each(['published: false', 'draft: true'])('%s in a file that is always public', (line) => {
    const region = `---\ntitle: Asia\n${line}\n---\n`
    const { records, diagnostics } = check({ 'content/regions/asia.md': region })
    expect(diagnostics).toMatchObject([{ rule: 'draft-flag', level: 'error', line: 3 }])
    expect(records.find(({ slug }) => slug === 'asia')).toMatchObject({ isDraft: true })
  })
})

describe('what says nothing of drafts, or that the file is public, does not hide it', () => {
  it.each([
    ...['draft: false', 'hidden: no', 'draft:', 'publisher: World Bank', 'status: completed'],
    ...['published_by: Maria', 'visibility: public', 'type: project', 'state: Texas'],
    ...['status: Private–public partnership', 'sitemap:\n  exclude: no', 'draft: none'],
    ...['expires:', 'tags: [water]', 'archived: false', 'sitemap: true', 'password:'],
  ])('%s', (line) => {
    const text = project({ extra: line })
    expect(recordOf(text)).toMatchObject({ isDraft: false })
    expect(errorsOf(text)).toEqual([])
  })
})

it.each([
  ['publish: no', 'write published: false'],
  ['Published: yes', 'write published: true'],
  ['publised: "false"', 'write published: false'],
])('the message about %s says what the fix writes', (line, words) => {
  const { diagnostics } = check({ [file]: project({ extra: line }) })
  const flag = diagnostics.find(({ rule }) => rule === 'draft-flag')
  expect(flag?.message).toContain(words)
  expect(fix(project({ extra: line }))).toBe(project({ extra: flag?.suggestion }))
})

describe('"content fix" writes only what is certain', () => {
  it.each([
    ['draft: true', 'published: false'],
    ['hidden: yes # for now', 'published: false # for now'],
    ['status: draft', 'published: false'],
    ['publised: false', 'published: false'],
    ['Published: true', 'published: true'],
    ['PUBLISHED: no', 'published: false'],
    ['publishDate: 2030-01-01 09:00:00 Z', 'publish_at: 2030-01-01 09:00:00 Z'],
  ])('%s becomes %s', (line, fixed) => {
    expect(fix(project({ extra: line }))).toBe(project({ extra: fixed }))
  })
})
