import { describe, expect, it } from 'vitest'
import { checkContent } from './check-content'
import { check, context, project, toSourceFiles } from './testing/small-portfolio'

describe('two files', () => {
  it('cannot have one address, not even in another case or Unicode form', () => {
    for (const [a, b] of [
      ['Kenya-Water', 'kenya-water'],
      ['cote-d\u2019ivoire', 'c\u00f4te-divoire'],
      ['caf\u00e9', 'cafe\u0301'],
    ]) {
      const { diagnostics } = check({
        [`content/projects/${a}.md`]: project(),
        [`content/projects/${b}.md`]: project({ title: 'title: Another one' }),
      })
      const errors = diagnostics.filter(({ level }) => level === 'error')
      expect(errors).toMatchObject([{ rule: 'duplicate-slug' }])
    }
  })

  it('cannot have the address of a page of the site, either', () => {
    const { diagnostics } = check({ 'content/projects/print.md': project() })
    expect(diagnostics.filter(({ level }) => level === 'error')).toMatchObject([
      { rule: 'duplicate-slug' },
    ])
  })

  it('cannot claim one former address', () => {
    const former = { redirect_from: 'redirect_from: /old' }
    const { diagnostics } = check({
      'content/projects/a.md': project(former),
      'content/projects/b.md': project({ ...former, title: 'title: Another one' }),
    })
    expect(diagnostics).toMatchObject([{ level: 'error', rule: 'duplicate-redirect' }])
  })

  it('of a vocabulary cannot share a name', () => {
    const { diagnostics } = check({
      'content/clients/other.md': '---\ntitle: Other\naliases: EU\n---\n',
    })
    expect(diagnostics).toMatchObject([{ level: 'error', rule: 'duplicate-name' }])
  })
})

describe('a file in the wrong place', () => {
  it.each(['content/projects/notes.txt', 'content/project/a.md', 'content/projects/deep/a.md'])(
    '%s is reported, never ignored',
    (file) => {
      expect(check({ [file]: project() }).diagnostics).toMatchObject([{ rule: 'stray-file', file }])
    },
  )

  it('in a folder of its own says where a vocabulary is declared', () => {
    const messageOf = (file: string) => check({ [file]: project() }).diagnostics[0]?.message
    const themes = messageOf('content/themes/youth.md')
    expect(themes).toMatch(
      /^content\/themes is not a content folder; move it to content\/projects/u,
    )
    expect(themes).toContain('add its row to vocabularies in lib/fields/fields.ts')
    expect(messageOf('content/projects/notes.txt')).not.toContain('fields.ts')
  })

  it('in another folder of content is reported by its own path, and so is a missing file', () => {
    const files = toSourceFiles({
      'content/clients/other.md': '---\ntitle: Other\naliases: EU\n---\n',
    })
      .filter(({ file }) => file !== 'content/site.md')
      .map((one) => ({ ...one, file: one.file.replace('content', 'a/place') }))
    const stray = { file: 'content/projects/a.md', bytes: new Uint8Array() }
    const { diagnostics, records } = checkContent([...files, stray], {
      ...context,
      contentDir: 'a/place',
    })
    expect(records.map(({ file }) => file)).toContain('a/place/clients/eu.md')
    expect(diagnostics.map(({ file, rule }) => [file, rule])).toEqual([
      ['a/place/clients/other.md', 'duplicate-name'],
      ['a/place/site.md', 'missing-file'],
      ['content/projects/a.md', 'stray-file'],
    ])
    expect(diagnostics[0]?.message).toContain('used by a/place/clients/eu.md')
  })

  it('with a name that gives no address is reported', () => {
    const { diagnostics } = check({ 'content/projects/проект.md': project() })
    expect(diagnostics).toMatchObject([{ rule: 'file-name', level: 'error' }])
  })
})

it('a secondary solution must name a primary one that exists', () => {
  const { diagnostics } = check({
    'content/solutions/tax.md': '---\ntitle: Tax\nparent: Goverance\n---\n',
  })
  expect(diagnostics).toMatchObject([{ rule: 'unknown-name', suggestion: 'Governance' }])
})

it('a link to the page of a name is right once a public project has that name', () => {
  const linkTo = (path: string, draft = '') =>
    check({
      'content/projects/a.md': project({}, `See [this](${path}).`),
      'content/projects/b.md': project({
        title: 'title: Uganda—B',
        country: 'country: Uganda',
        published: draft || undefined,
      }),
    }).diagnostics.filter(({ rule }) => rule === 'broken-link')
  for (const path of ['/countries', '/clients/eu', '/countries/kenya', '/countries/uganda']) {
    expect([path, linkTo(path)]).toEqual([path, []])
  }
  expect(linkTo('/countries/myanmar')).toHaveLength(1)
  expect(linkTo('/countries/uganda', 'published: false')).toHaveLength(1)
})
