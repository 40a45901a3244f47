import { parse } from 'csv-parse/sync'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GET } from '@/app/coverage.csv/route'
import { MatrixTable } from '@/components/coverage/matrix-table'
import { findCoverage } from '@/lib/content/coverage/find-coverage'
import { listAllProjects } from '@/lib/content/listing'
import { publicViewer } from '@/lib/content/types'

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
