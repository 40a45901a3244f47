import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RangeRow } from '@/lib/fields/shown'
import { listBits } from './bits'
import { NO_VALUE, OPEN_END } from './index-types'
import { countParts, makeRange, matchRange } from './range-column'
import type { Range } from './types'

/** From a lowest to a highest value, as one project has them; nothing where it says none. */
type Values = { readonly lowest?: number; readonly highest?: number }

/** Rows that no table needs to have: one value, as of an amount, and two, as of years. */
const rows = {
  amount: { key: 'value', low: 'start', high: 'start', isOpenEnded: false, params: ['min', 'max'] },
  years: { key: 'time', low: 'start', high: 'end', isOpenEnded: true, params: ['since', 'until'] },
} as const satisfies Record<string, RangeRow>

/** Amounts of every size, those at the edges of parts among them. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 4_000_000_000 }),
  fc.integer({ min: 0, max: 60 }),
  fc.constantFrom(0, 1, 2, 5, 9, 10, 11, 19, 20, 49, 50, 99, 100, 1_000_000, 4_000_000_000),
)
const year = fc.integer({ min: 2000, max: 2012 })

const amounts = fc
  .array(fc.option(amount, { nil: undefined }), { maxLength: 60 })
  .map((list): Values[] =>
    list.map((value) => (value === undefined ? {} : { lowest: value, highest: value })),
  )
const spans = fc
  .array(fc.record({ lowest: year, highest: year }, { requiredKeys: [] }), { maxLength: 60 })
  .map((list): Values[] => list)

const portfolio = fc.oneof(
  amounts.map((list) => ({ row: rows.amount, list })),
  spans.map((list) => ({ row: rows.years, list })),
)

const bound = fc.oneof(amount, year)
const asked = fc.record({ from: bound, to: bound }, { requiredKeys: [] })

function makeColumn(list: readonly Values[], row: RangeRow) {
  const lows = Uint32Array.from(list, ({ lowest = NO_VALUE }) => lowest)
  const highs = Uint32Array.from(list, ({ highest = OPEN_END }) => highest)
  return makeRange(lows, row.low === row.high ? lows : highs, row)
}

/** Whether a project lies in a range at least in part; one that says no value lies in none. */
function liesIn({ lowest, highest = Infinity }: Values, { from = 0, to = Infinity }: Range) {
  return lowest !== undefined && lowest <= to && highest >= from
}

const places = (list: readonly Values[], range: Range) =>
  [...list.keys()].filter((place) => liesIn(list[place] ?? {}, range))

describe('a range of whatever values', () => {
  it('holds the projects that a plain loop finds in it', () => {
    fc.assert(
      fc.property(portfolio, asked, ({ row, list }, range) => {
        const found = matchRange(makeColumn(list, row), range)
        if (range.from === undefined && range.to === undefined) expect(found).toBeUndefined()
        else {
          const expected = places(list, range)
          expect(found && [...listBits(found, expected.length)]).toEqual(expected)
          expect(found && countBits(found)).toBe(expected.length)
        }
      }),
    )
  })

  it('counts in each part the projects that a plain loop finds from its edge to before the next', () => {
    fc.assert(
      fc.property(portfolio, fc.func(fc.boolean()), ({ row, list }, isSeen) => {
        const positions = Uint32Array.from([...list.keys()].filter((place) => isSeen(place)))
        const { edges, counts } = countParts(makeColumn(list, row), positions)
        const seen = Array.from(positions, (place) => list[place] ?? {})
        expect(counts).toEqual(
          edges.map((from, part) => {
            const next = edges[part + 1]
            return places(seen, { from, ...(next !== undefined && { to: next - 1 }) }).length
          }),
        )
      }),
    )
  })

  it('has parts that leave no value out: each project of a value lies in one', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const { edges, counts } = countParts(
          makeColumn(list, rows.amount),
          Uint32Array.from(list.keys()),
        )
        const stated = list.filter(({ lowest }) => lowest !== undefined)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(stated.length)
        expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b))
        // Neither the first part nor the last one is empty, so that no chart begins with nothing.
        if (stated.length > 0) expect([counts[0], counts.at(-1)]).not.toContain(0)
      }),
    )
  })

  it('has a part for every year from the first to the last', () => {
    const list = [{ lowest: 2003, highest: 2005 }, { lowest: 2004 }, { highest: 1999 }, {}]
    expect(countParts(makeColumn(list, rows.years), Uint32Array.of(0, 1, 2, 3))).toEqual({
      edges: [2003, 2004, 2005],
      counts: [1, 2, 2],
    })
  })

  it('has parts of 1, 2, 5, 10 … for values that spread', () => {
    const list = [3, 40, 700].map((value) => ({ lowest: value, highest: value }))
    expect(countParts(makeColumn(list, rows.amount), Uint32Array.of(0, 1, 2))).toEqual({
      edges: [2, 5, 10, 20, 50, 100, 200, 500],
      counts: [1, 0, 0, 1, 0, 0, 0, 1],
    })
  })

  it('has no part where no project says a value', () =>
    expect(countParts(makeColumn([{}, {}], rows.amount), Uint32Array.of(0, 1))).toEqual({
      edges: [],
      counts: [],
    }))
})

function countBits(set: Uint32Array): number {
  return set.reduce(
    (sum, word) => sum + [...word.toString(2)].filter((bit) => bit === '1').length,
    0,
  )
}
