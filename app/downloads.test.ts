import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import readXlsxFile, { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { describeDownload, findDownload } from '@/app/download'
import { listAllProjects } from '@/lib/content/listing'
import { publicViewer } from '@/lib/content/types'
import { printCsv, toCsv } from '@/lib/exports/csv'
import { describeColumn } from '@/lib/exports/describe-column'
import { nameFile } from '@/lib/exports/file-name'
import { printGeoJson } from '@/lib/exports/geojson'
import { printNotices } from '@/lib/exports/notice-header'
import { toProjectsJson } from '@/lib/exports/project-json'
import { readShape } from '@/lib/exports/shape'
import { toXlsx } from '@/lib/exports/xlsx'
import { exportColumns, usualColumns } from '@/lib/fields/export-columns'

const siteUrl = 'https://x.example'

/** What a query string finds, in every format. */
async function download(search: string) {
  const { shape, notices, rest } = readShape(new URLSearchParams(search))
  const listing = listAllProjects(publicViewer, rest)
  const { projects } = listing
  const [sheet] = await readXlsxFile(await toXlsx(projects, siteUrl, shape))
  return {
    listing,
    notices: [...listing.notices, ...notices],
    csv: parse(toCsv(projects, siteUrl, shape), { bom: true, columns: true }) as Record<
      string,
      string
    >[],
    csvHead: parse(toCsv(projects, siteUrl, shape), { bom: true })[0],
    json: toProjectsJson(listing, siteUrl, shape),
    geo: JSON.parse([...printGeoJson(projects, siteUrl, shape)].join('')),
    xlsx: sheet?.data ?? [],
  }
}

describe('the downloads of a listing', () => {
  it('have the same projects in the same order in every format, and no draft', async () => {
    const searches = ['', 'q=land', 'client=european-union&sort=title', 'status=-active', 'q=zzzz']
    for (const search of searches) {
      const { listing, csv, json, geo, xlsx } = await download(search)
      const slugs = listing.projects.map(({ slug }) => slug)
      expect(csv.map(({ slug }) => slug)).toEqual(slugs)
      expect(json.projects.map(({ slug }) => slug)).toEqual(slugs)
      expect(geo.features.map(({ id }: { id: string }) => id)).toEqual(slugs)
      const place = xlsx[0]?.indexOf('slug') ?? -1
      expect(xlsx.slice(1).map((row) => row[place])).toEqual(slugs)
      expect(listing.projects.some(({ isDraft }) => isDraft)).toBe(false)
    }
  })

  it('have no project for a name that is not known, and do not say that it was ignored', async () => {
    const { listing, notices, json } = await download('client=nobody')
    expect([listing.projects, json.projects]).toEqual([[], []])
    const said = notices.map(({ message }) => message)
    expect(said).toEqual([
      'There is no client “nobody”.',
      expect.stringMatching(/^No project has what this address asks for/u),
    ])
    expect(json.notices.map(({ message }) => message)).toEqual(said)
    // Beside a name that is known it is left out.
    const both = await download('client=nobody&client=european-union')
    expect(both.listing.projects.length).toBeGreaterThan(0)
    expect(both.notices.map(({ message }) => message)).toEqual([
      'There is no client “nobody”, so it was ignored.',
    ])
  })

  it('keep the headings and keys that programs already read', async () => {
    const { csvHead, json } = await download('')
    expect(csvHead).toEqual(
      'title,summary,start,end,status,clients,solutions,regions,countries,url,slug'.split(','),
    )
    expect(Object.keys(json.projects[0] ?? {})).toEqual(
      'slug,title,summary,start,end,status,url,region,client,solution,country'.split(','),
    )
    expect(exportColumns.slice(0, usualColumns.length)).toEqual(usualColumns)
  })

  it('say names and codes side by side, on request', async () => {
    const { csv } = await download('columns=all&country=kenya&rows=country')
    const row = csv.find(({ countries }) => countries === 'Kenya')
    expect(row).toMatchObject({
      countries_slug: 'kenya',
      countries_iso2: 'KE',
      countries_iso3: 'KEN',
    })
    expect(row?.date).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u)
  })

  it('have the columns one asks for, in that order, by heading, field or filter', async () => {
    const { csvHead, geo, json, xlsx } = await download('columns=title,client&columns=region')
    const heads = ['title', 'clients', 'regions']
    expect(csvHead).toEqual(heads)
    expect(xlsx[0]).toEqual(heads)
    expect(Object.keys(geo.features[0].properties)).toEqual(heads)
    expect(Object.keys(json.projects[0] ?? {})).toEqual(heads)
  })

  it('have one row for each project and country, none lost and none counted twice', async () => {
    const { listing, csv, geo } = await download('rows=country')
    const pairs = listing.projects.flatMap(({ slug, country }) =>
      (country.length > 0 ? country : [{ label: '' }]).map(({ label }) => `${slug} ${label}`),
    )
    expect(pairs.length).toBeGreaterThan(listing.projects.length)
    expect(csv.map(({ slug, countries }) => `${slug} ${countries}`)).toEqual(pairs)
    expect(geo.features).toHaveLength(pairs.length)
  })

  it('name columns and rows they do not know, and answer anything', () => {
    const { notices, shape } = readShape(
      new URLSearchParams('columns=title,constructor,__proto__&rows=moon'),
    )
    expect(notices.map(({ value }) => value)).toEqual(['constructor', '__proto__', 'moon'])
    expect(shape.columns?.map(({ heading }) => heading)).toEqual(['title'])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { shape, notices } = readShape(new URLSearchParams({ columns: text, rows: text }))
        expect(toCsv([], siteUrl, shape)).toMatch(/^\ufeff/u)
        // Header values that are not ASCII would end the answer.
        new Headers(printNotices(notices))
      }),
    )
  })

  it('keep accents, and any text whole, in a workbook', async () => {
    const { listing } = await download('')
    const [first] = listing.projects
    if (!first) throw new Error('The portfolio of the tests is empty.')
    const title = '=Côte d’Ivoire ]]> \u0000\u000b\ud800 中文 &amp; <b>'
    const projects = [{ ...first, title, summary: 'x'.repeat(300_000) }]
    const rows = await readSheet(await toXlsx(projects, siteUrl, { isByCountry: false }))
    expect(rows[1]?.[0]).toBe('=Côte d’Ivoire ]]>  中文 &amp; <b>')
    expect(String(rows[1]?.[1])).toHaveLength(32_767)
  })

  it('put a project at the middle of its countries, and one without a country nowhere', async () => {
    const { geo, listing } = await download('columns=title')
    for (const [at, { country }] of listing.projects.entries()) {
      const places = country.filter(({ value }) => !['regional', 'worldwide'].includes(value))
      const { geometry } = geo.features[at]
      const type = ['Point'][places.length - 1] ?? 'MultiPoint'
      expect(geometry?.type ?? null).toBe(places.length === 0 ? null : type)
    }
  })

  it('begin before they are whole', () => {
    const { projects } = listAllProjects(publicViewer, {})
    const many = Array.from({ length: 1000 }, (_, at) => projects[at % projects.length]).flatMap(
      (project) => project ?? [],
    )
    const pieces = [...printCsv(many, siteUrl)]
    expect(pieces.length).toBeGreaterThan(5)
    expect(pieces[0]).toMatch(/^\ufefftitle,.*\r\n$/u)
  })

  it('have all pages, and say so to anyone who asks for one', () => {
    const all = findDownload(publicViewer, new URLSearchParams(''))
    const second = findDownload(publicViewer, new URLSearchParams('page=2'))
    expect(second.projects).toEqual(all.projects)
    expect(describeDownload(all, 'csv')).not.toHaveProperty('X-Notices')
    expect(describeDownload(second, 'csv')['X-Notices']).toContain('all pages')
    expect(toProjectsJson(second, siteUrl).notices.map(({ message }) => message)).toEqual([
      'This file has the projects of all pages, so the page number was ignored.',
    ])
  })

  it('have names that say the query', () => {
    const name = (search: string) =>
      nameFile(listAllProjects(publicViewer, new URLSearchParams(search)).query, 'csv')
    expect(name('')).toBe('projects.csv')
    expect(name('client=European Union&page=2')).toBe('projects-client-european-union.csv')
    expect(name(`q=${'é"\r\n'.repeat(60)}`)).toMatch(/^projects-[a-z0-9-]{1,100}\.csv$/u)
  })

  it('explain every column in words', () => {
    for (const column of exportColumns) {
      const { label, help } = describeColumn(column)
      expect([column.heading, label.length > 0, /\.$/u.test(help)]).toEqual([
        column.heading,
        true,
        true,
      ])
    }
  })
})
