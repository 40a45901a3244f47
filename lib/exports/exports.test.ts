import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Project } from '@/lib/content/types'
import { toAtom } from './atom'
import { toCsv } from './csv'
import { plainProject } from './testing/plain-project'

function project(changes: Partial<Project> = {}): Project {
  return {
    ...plainProject,
    titleParts: { place: 'Kenya', name: 'Wells' },
    summary: 'Wells for “all”, everywhere.',
    start: 2019,
    regions: [{ value: 'africa', label: 'Africa' }],
    client: [
      { value: 'eu', label: 'European Union' },
      { value: 'acme', label: 'Acme & Sons' },
    ],
    country: [{ value: 'kenya', label: 'Kenya' }],
    ...changes,
  }
}

/** The cells of a file as a program reads them that keeps to RFC 4180. */
function readCsv(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: '\r\n' })
}

describe('a table of projects', () => {
  it('has a row of names and a row for each project, with every name it has', () => {
    const [names = [], ...rows] = readCsv(toCsv([project()], 'https://x.example'))
    expect(rows).toHaveLength(1)
    // Other columns may be added between them; these keep their names and their order.
    const known =
      'title,summary,start,end,status,clients,solutions,regions,countries,url,slug'.split(',')
    expect(names.filter((name) => known.includes(name))).toEqual(known)
    expect(Object.fromEntries(names.map((name, at) => [name, rows[0]?.[at]]))).toMatchObject({
      title: 'Kenya—Wells',
      summary: 'Wells for “all”, everywhere.',
      start: '2019',
      end: '',
      status: 'active',
      clients: 'European Union; Acme & Sons',
      solutions: '',
      regions: 'Africa',
      countries: 'Kenya',
      url: 'https://x.example/projects/kenya-wells',
      slug: 'kenya-wells',
    })
  })

  it('begins with a byte order mark, so that accents survive in a spreadsheet', () =>
    expect(toCsv([], '')).toMatch(/^\ufefftitle,/u))

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠A1'])(
    'never gives a spreadsheet a formula: %j',
    (title) => expect(readCsv(toCsv([project({ title })], ''))[1]?.[0]).toBe(`'${title}`),
  )

  it('keeps any title whole, with quotes, commas and line breaks', () => {
    const titles = fc
      .string({ unit: 'grapheme' })
      .filter((title) => !/^[=+\-@\t\r＝＋－＠]/u.test(title))
    fc.assert(
      fc.property(titles, (title) => {
        const rows = readCsv(toCsv([project({ title })], ''))
        expect(rows).toHaveLength(2)
        expect(rows[1]?.[0]).toBe(title)
      }),
    )
  })
})

describe('a feed of projects', () => {
  const feed = (projects: Project[], title = 'Projects') =>
    toAtom({
      projects,
      siteUrl: 'https://x.example',
      title,
      feedUrl: 'https://x.example/projects.atom?client=eu&status=active',
      pageUrl: 'https://x.example/projects?client=eu&status=active',
      organisation: 'Acme',
      language: 'en',
    })

  it('has the project entered last first, with its address and names', () => {
    const older = project({ slug: 'older', date: '2019-01-01T00:00:00.000Z' })
    const xml = feed([older, project()])
    expect(Array.from(xml.matchAll(/<entry>\s*<id>(.*)<\/id>/gu), ([, id]) => id)).toEqual([
      'https://x.example/projects/kenya-wells',
      'https://x.example/projects/older',
    ])
    expect(xml).toContain('<updated>2020-05-19T13:45:00.000Z</updated>\n  <author>')
    expect(xml).toContain('<category term="acme" label="Acme &amp; Sons"/>')
  })

  it('of no projects is a feed all the same', () =>
    expect(feed([])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>'))

  it('is well-formed whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const [, escaped = ''] = /<title>([\s\S]*?)<\/title>/u.exec(feed([], title)) ?? []
        expect(escaped).not.toMatch(/[<>]|&(?!#\d+;)/u)
        expect(Array.from(escaped).filter((character) => !isXml(character))).toEqual([])
        expect(escaped.isWellFormed()).toBe(true)
      }),
    )
  })
})

/** Whether XML 1.0 can hold a character ("Char" in its grammar). */
function isXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code !== 0xfffe && code !== 0xffff
}
