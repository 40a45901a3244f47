import { parse } from 'csv-parse/sync'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GET } from '@/app/coverage.csv/route'
import { MatrixTable } from '@/components/coverage/matrix-table'
import { readAxes } from '@/lib/content/coverage/axes'
import { findCoverage } from '@/lib/content/coverage/find-coverage'
import { makeMatrix } from '@/lib/content/coverage/make-matrix'
import { listAllProjects } from '@/lib/content/listing'
import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { buildIndex } from '@/lib/facets/build-index'
import { countMatches } from '@/lib/facets/find'
import { parseQuery } from '@/lib/facets/query/parse-query'

const cover = (search: string) => findCoverage(publicViewer, new URLSearchParams(search))

describe('the coverage table on its page', () => {
  it('leads from every number to a listing with as many projects', () => {
    const { matrix } = cover('rows=client&columns=region&from=2010')
    const html = renderToStaticMarkup(createElement(MatrixTable, { matrix }))
    const links = [...html.matchAll(/<a href="\/projects\?([^"]*)" rel="nofollow">(\d+)<\/a>/gu)]
    expect(links.length).toBeGreaterThan(20)
    for (const [, search = '', count] of links) {
      const { projects, notices } = listAllProjects(
        publicViewer,
        new URLSearchParams(search.replaceAll('&amp;', '&')),
      )
      expect([search, projects.length, notices]).toEqual([search, Number(count), []])
    }
  })

  it('leads to the projects that state nothing', () => {
    const all = getLibrary(publicViewer)
    // Some name no country, some no client, some neither.
    const projects = all.projects.map((project, at) => ({
      ...project,
      ...(at % 4 < 2 && { country: [] }),
      ...(at % 3 === 0 && { client: [] }),
    }))
    const index = buildIndex(projects, all.vocabulary)
    const library = { ...all, projects, index }
    const make = (search: string) => {
      const { pair, rest } = readAxes(new URLSearchParams(search))
      return makeMatrix(library, parseQuery(rest, all.vocabulary).query, pair)
    }
    const html = renderToStaticMarkup(
      createElement(MatrixTable, { matrix: make('rows=country&columns=client') }),
    )
    const links = [...html.matchAll(/<a href="\/projects\?([^"]*)" rel="nofollow">(\d+)<\/a>/gu)]
    for (const [, search = '', count] of links) {
      const asked = new URLSearchParams(search.replaceAll('&amp;', '&'))
      const { query } = parseQuery(asked, all.vocabulary)
      expect([search, countMatches(index, query)]).toEqual([search, Number(count)])
    }
    for (const search of ['country=_none', 'client=_none', 'client=_none&amp;country=_none']) {
      expect(links.map(([, link]) => link)).toContain(search)
    }
    // Years have no filter that asks for projects without any.
    expect(make('rows=years&columns=client').unstated.narrowRows).toBeUndefined()
    const { lines, total, unstated } = make('rows=country&columns=client&country=_none')
    expect([lines, total]).toEqual([[], unstated.rows])
  })

  it('names every row and column for screen readers, and can be scrolled by keyboard', () => {
    const { matrix } = cover('rows=solution&columns=country')
    const html = renderToStaticMarkup(createElement(MatrixTable, { matrix }))
    expect(html.match(/<th scope="row"/gu)?.length).toBeGreaterThan(matrix.lines.length)
    expect(html.match(/<th scope="col"/gu)?.length).toBeGreaterThan(matrix.columnLines.length)
    expect(html).toMatch(/^<section aria-label="[^"]+" tabindex="0"/u)
    expect(html).toContain('<caption')
  })

  it('is the same in its download, with projects that state nothing', async () => {
    const search = 'rows=client&columns=status&status=-active&colour=red'
    const answer = await GET(new Request(`http://localhost/coverage.csv?${search}`))
    const table: string[][] = parse(await answer.text(), { bom: true })
    const { matrix } = cover(search)
    expect(table[0]?.[0]).toBe('Client')
    for (const [at, { label, cells }] of matrix.lines.entries()) {
      expect(table[at + 1]?.slice(0, cells.length + 1)).toEqual([label, ...cells.map(String)])
    }
    expect(table.at(-1)?.at(-1)).toBe(String(matrix.total))
    expect(answer.headers.get('content-disposition')).toMatch(/coverage-client-status-status/u)
    expect(answer.headers.get('x-notices')).toContain('colour')
  })
})
