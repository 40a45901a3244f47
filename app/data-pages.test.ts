import { execFile, spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, onTestFinished } from 'vitest'
import DataPage from '@/app/(site)/data/page'
import { GET as getOpenApi } from '@/app/api/v1/openapi.json/route'
import { GET as getProjects } from '@/app/api/v1/projects/route'
import { GET as getCatalog } from '@/app/data/catalog.jsonld/route'
import { GET as getAtom } from '@/app/projects.atom/route'
import { GET as getCsv } from '@/app/projects.csv/route'
import { DownloadForm } from '@/components/data/download-form'
import { listExamples } from '@/components/data/examples'
import { getSite } from '@/lib/content/store'
import { readShape } from '@/lib/exports/shape'
import { usualColumns } from '@/lib/fields/export-columns'

const origin = 'http://localhost:3000'

describe('the examples on the page about the data', () => {
  it.each(listExamples(origin))('work when copied: $title', async ({ code, path }) => {
    expect(code).toContain(origin + path)
    const get = path.startsWith('/api/') ? getProjects : getCsv
    const answer = await get(new Request(origin + path))
    expect([answer.status, answer.headers.get('x-notices')]).toEqual([200, null])
    const text = await answer.text()
    if (path.startsWith('/api/')) expect(JSON.parse(text)).toMatchObject({ notices: [] })
    // What a script reads from a table is a column of it.
    for (const [, column = ''] of code.matchAll(/(?:projects\$|row\[")(\w+)/gu)) {
      expect(text.split('\r\n')[0]?.split(',')).toContain(column)
    }
  })
})

/** Programs that an example is written for, what it begins with, and how it tells a count. */
const languages = [
  {
    language: 'Python',
    names: ['python3', 'python'],
    option: '-c',
    begins: 'import csv',
    tells: (printed: string, code: string, count: number) =>
      printed.includes(`('${code}', ${count})`),
  },
  {
    language: 'R',
    names: ['Rscript'],
    option: '-e',
    begins: 'projects <- read.csv',
    // A line of codes, and below each the number of its rows, ending where the code ends.
    tells: (printed: string, code: string, count: number) => {
      const lines = printed.split('\n')
      const at = lines.findIndex((line) => line.split(/\s+/u).includes(code))
      const end = (lines[at] ?? '').search(new RegExp(`\\b${code}\\b`, 'u')) + code.length
      return lines[at + 1]?.slice(0, end).split(/\s+/u).at(-1) === String(count)
    },
  },
].map((one) => ({
  ...one,
  program: one.names.find((name) => spawnSync(name, ['--version']).status === 0),
}))

for (const { language, program, option, begins, tells } of languages) {
  if (program === undefined) console.log(`${language} is not installed: its example is not run.`)

  it.runIf(program)(`the example for ${language} runs as it is, and counts the table`, async () => {
    const origin = await serveTable()
    const { code = '', path } =
      listExamples(origin).find((one) => one.code.startsWith(begins)) ?? {}
    const { stdout } = await promisify(execFile)(program ?? '', [option, code])
    const table = (await (await getCsv(new Request(`${origin}${path}`))).text()).slice(1)
    const rows = parse(table, { columns: true }) as Record<string, string>[]
    const kenya = rows.filter(({ countries_iso3 }) => countries_iso3 === 'KEN').length
    expect(kenya).toBeGreaterThan(0)
    expect(tells(stdout, 'KEN', kenya), stdout).toBe(true)
  })
}

/** Serves the table while a test runs. @returns the origin of its address. */
async function serveTable(): Promise<string> {
  const server = createServer(async (request, response) => {
    const answer = await getCsv(new Request(`${origin}${request.url}`))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('the licence of the data', () => {
  const { licence = '' } = getSite()
  it.each([
    ['the page about the data', async () => renderToStaticMarkup(await DataPage())],
    ['the catalogue', () => getCatalog().text()],
    ['the description of the API', () => getOpenApi(new Request(`${origin}/x`)).text()],
    ['a feed', async () => (await getAtom(new Request(`${origin}/projects.atom`))).text()],
  ])('is named in %s', async (_, read) => {
    expect(licence).not.toBe('')
    expect(await read()).toContain(licence)
  })
})

describe('the page where one chooses a download', () => {
  const show = (search: string, form = '') =>
    renderToStaticMarkup(
      createElement(DownloadForm, { search, shape: readShape(new URLSearchParams(form)).shape }),
    )

  it('asks for what the listing asks for, in every format, without script', () => {
    const html = show('client=european-union&client=world-bank&q=a%26b')
    const hidden = [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/gu)]
    expect(hidden.map(([, name, value]) => `${name}=${value}`)).toEqual([
      'client=european-union',
      'client=world-bank',
      'q=a&amp;b',
    ])
    const formats = [...html.matchAll(/formAction="\/projects\.(\w+)"/gu)].map(([, end]) => end)
    expect(formats).toEqual(['xlsx', 'csv', 'json', 'geojson'])
  })

  it('begins with the usual columns, or with those of its address', () => {
    const ticked = (html: string) =>
      [...html.matchAll(/<input[^>]*name="columns"[^>]*>/gu)].flatMap(([input]) =>
        / checked=/u.test(input) ? (/value="(\w+)"/u.exec(input)?.[1] ?? []) : [],
      )
    expect(ticked(show(''))).toEqual(usualColumns.map(({ heading }) => heading))
    const html = show('', 'columns=title,date&rows=country')
    expect(ticked(html)).toEqual(['title', 'date'])
    expect(html).toMatch(/<input[^>]*value="country"[^>]* checked=|checked=""[^>]*value="country"/u)
  })
})
