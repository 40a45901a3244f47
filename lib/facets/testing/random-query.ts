import fc from 'fast-check'
import { expect } from 'vitest'
import { emptyQuery } from '@/lib/facets/query/query'
import {
  facetKeys,
  type Query,
  rangeKeys,
  sortKeys,
  type Term,
  type Vocabulary,
  viewKeys,
} from '@/lib/facets/types'
import { limitsOf, yearLimits } from '@/lib/fields/limits'
import { ranges as rangeRows } from '@/lib/fields/shown'

const terms = (...names: string[]): Term[] => names.map((name) => ({ value: name, label: name }))

/** A few names, with some that are called otherwise, too. */
export const vocabulary: Vocabulary = {
  regions: terms('asia', 'sub-saharan-africa'),
  client: [
    { value: 'foreign-office', label: 'Foreign Office', aliases: ['DFID', 'U.K. Aid'] },
    ...terms('european-union', 'world-bank'),
  ],
  solutions: terms('governance', 'health'),
  country: [{ value: 'myanmar', label: 'Myanmar', aliases: ['Burma'] }, ...terms('kenya')],
  status: terms('active', 'completed'),
}

const someOf = (list: readonly Term[]) =>
  fc
    .uniqueArray(fc.constantFrom(...list.map(({ value }) => value)), { maxLength: 3 })
    .map((values) => values.sort())
const year = fc.integer(yearLimits)

/** Any query that an address can ask for, for fast-check. */
export const query: fc.Arbitrary<Query> = fc
  .record({
    q: fc.string({ unit: 'grapheme', maxLength: 40 }),
    facets: fc.record({
      regions: someOf(vocabulary.regions),
      client: someOf(vocabulary.client),
      solutions: someOf(vocabulary.solutions),
      country: someOf(vocabulary.country),
      status: someOf(vocabulary.status),
    }),
    view: fc.constantFrom(...viewKeys),
    pick: fc.constantFrom('', 'a', 'b,a', 'https://x.example/projects/ä?b=c&d'),
    barred: fc.constantFrom(...facetKeys),
    years: fc.tuple(fc.option(year, { nil: undefined }), fc.option(year, { nil: undefined })),
    sort: fc.constantFrom(...sortKeys),
    page: fc.integer({ min: 1, max: 5000 }),
  })
  .map(({ q, years: [from, to], sort, barred, facets, ...rest }) => {
    const text = q.replace(/[\s\p{Cc}\uFFFD]+/gu, ' ').trim()
    const [first, last] =
      from !== undefined && to !== undefined && from > to ? [to, from] : [from, to]
    return {
      ...rest,
      // One facet's values are left out, the others' asked for.
      facets: { ...facets, [barred]: [] },
      excluded: { ...emptyQuery.excluded, [barred]: facets[barred] },
      q: text,
      ranges: {
        ...emptyQuery.ranges,
        years: {
          ...(first !== undefined && { from: first }),
          ...(last !== undefined && { to: last }),
        },
      },
      sort: !text && sort === 'relevance' ? 'newest' : sort,
    }
  })

/** Everything that types.ts promises of a query. */
export function expectValid({ q, facets, ranges, sort, page }: Query) {
  expect(q).toBe(q.toWellFormed().replace(/\s+/gu, ' ').trim())
  expect([...q].length).toBeLessThanOrEqual(200)
  expect(Object.keys(facets)).toEqual([...facetKeys])
  for (const facet of facetKeys) {
    const known = vocabulary[facet].map(({ value }) => value)
    expect(known).toEqual(expect.arrayContaining([...facets[facet]]))
    expect(facets[facet]).toEqual([...new Set(facets[facet])].sort())
  }
  expect(Object.keys(ranges)).toEqual([...rangeKeys])
  for (const row of rangeRows) {
    const { min, max } = limitsOf(row)
    const { from, to } = ranges[row.key]
    for (const bound of [from, to]) {
      if (bound === undefined) continue
      expect(Number.isInteger(bound)).toBe(true)
      expect(bound).toBeGreaterThanOrEqual(min)
      expect(bound).toBeLessThanOrEqual(max)
    }
    expect(from ?? min).toBeLessThanOrEqual(to ?? max)
  }
  expect(sortKeys).toContain(sort)
  expect(sort === 'relevance' && q === '').toBe(false)
  expect(Number.isSafeInteger(page) && page >= 1).toBe(true)
}
