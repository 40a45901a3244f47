import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GET as getProjects } from '@/app/api/v1/projects/route'
import { GET as getCsv } from '@/app/projects.csv/route'
import { DownloadForm } from '@/components/data/download-form'
import { listExamples } from '@/components/data/examples'
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
    for (const [, column = ''] of code.matchAll(/projects(?:\$|\[")(\w+)/gu)) {
      expect(text.split('\r\n')[0]?.split(',')).toContain(column)
    }
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
