import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getLibrary } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { countMatches } from '@/lib/facets/find'
import { axes } from './axes'
import { findCoverage } from './find-coverage'
import { countsTwice, queryOf } from './make-matrix'

const { index, projects } = getLibrary(publicViewer)
const cover = (search: string) => findCoverage(publicViewer, new URLSearchParams(search))

/** The filters of some listings. */
const filters = [
  ...['', '&client=european-union&client=world-bank', '&country=-kenya&status=-active'],
  ...['&q=water', '&from=2012&to=2018', '&region=africa&solution=governance'],
]

/** All pairs of axes, each with some of the filters. */
const searches = axes.flatMap(({ name: rows }, at) =>
  axes
    .filter(({ name }) => name !== rows)
    .flatMap(({ name: columns }, place) =>
      [0, 3].map((step) => {
        const filter = filters[(at + place + step) % filters.length]
        return `rows=${rows}&columns=${columns}${filter}`
      }),
    ),
)

describe('a coverage table', () => {
  it('says that lines do not add up where a project stands in several, and only there', () => {
    const one = projects.find(
      ({ regions, country }) => regions.length === 1 && country.length === 1,
    )
    const two = projects.find(({ regions, country }) => regions.length === 1 && country.length > 1)
    const isTold = (title = '') =>
      countsTwice(cover(`rows=region&columns=country&q=${encodeURIComponent(`"${title}"`)}`).matrix)
    expect([isTold(one?.title), isTold(two?.title)]).toEqual([false, true])
  })

  it('has in every cell the total of the listing that the cell leads to', () => {
    let cells = 0
    for (const search of searches) {
      const { matrix } = cover(search)
      for (const row of matrix.lines) {
        expect([search, row.label, row.count]).toEqual([
          search,
          row.label,
          countMatches(index, row.narrow(matrix.query)),
        ])
        for (const [at, column] of matrix.columnLines.entries()) {
          const total = countMatches(index, queryOf(matrix, row, column))
          expect([search, row.label, column.label, row.cells[at]]).toEqual([
            search,
            row.label,
            column.label,
            total,
          ])
          cells++
        }
      }
    }
    expect(cells).toBeGreaterThan(1000)
  })

  it('counts a project that states nothing under “not stated”, and under nothing else', () => {
    const { projects } = getLibrary(publicViewer)
    const { matrix } = cover('rows=client&columns=status')
    const without = matrix.columnLines.reduce((sum, line) => sum + line.unstated, 0)
    expect(without).toBe(projects.filter(({ client }) => client.length === 0).length)
    expect(matrix.lines.every((line) => line.unstated === 0)).toBe(true)
  })

  it('has only the rows and columns that its filters ask for', () => {
    const { matrix } = cover('rows=country&columns=years&country=kenya&from=2014&to=2016')
    expect(matrix.lines.map(({ label }) => label)).toEqual(['Kenya'])
    const years = matrix.columnLines.map(({ label }) => label)
    expect(years.every((year) => ['2014', '2015', '2016'].includes(year))).toBe(true)
    expect(cover('rows=country&columns=years&country=-kenya').matrix.lines).not.toContainEqual(
      expect.objectContaining({ label: 'Kenya' }),
    )
  })

  it('names what it does not understand, and answers anything', () => {
    const { matrix, notices } = cover('rows=moon&columns=constructor&client=nobody&colour=red')
    expect([matrix.rows.key, matrix.columns.key]).toEqual(['solutions', 'regions'])
    expect(notices.map(({ value }) => value).toSorted()).toEqual(
      ['moon', 'constructor', 'nobody', 'red'].toSorted(),
    )
    expect(cover('rows=client&columns=client').notices).toHaveLength(1)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (rows, columns) => {
        const { matrix } = findCoverage(publicViewer, new URLSearchParams({ rows, columns }))
        expect(matrix.rows).not.toBe(matrix.columns)
      }),
    )
  })
})
