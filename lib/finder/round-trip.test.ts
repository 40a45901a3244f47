import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapRanges } from '@/lib/facets/columns'
import { parseQuery } from '@/lib/facets/query/parse-query'
import { printQuery } from '@/lib/facets/query/print-query'
import { readPlainly } from '@/lib/facets/testing/answer-plainly'
import { facetKeys, pageSize, type Query } from '@/lib/facets/types'
import { slowProperty } from '@/lib/testing/property-runs'
import { makeListing, type Portfolio } from './listing'
import { browser, findable, query, server, vocabulary } from './testing/two-thousand-projects'

describe('two thousand projects, whatever one asks', () => {
  it('look the same from the server and from the packed index in a browser', () => {
    fc.assert(
      fc.property(query, (search) => {
        const there = makeListing(
          server,
          parseQuery(new URLSearchParams(search), server.vocabulary),
        )
        const here = makeListing(
          browser,
          parseQuery(new URLSearchParams(search), browser.vocabulary),
        )
        expect(here).toEqual(there)
      }),
    )
  })

  it('are those of a plain loop over all of them, in the same order, on every page', () => {
    const answer = readPlainly(findable, vocabulary)
    fc.assert(
      fc.property(query, (search) => {
        const parsed = parseQuery(new URLSearchParams(search), vocabulary)
        const listing = makeListing(browser, parsed)
        const edges = mapRanges(({ key }) => listing.ranges[key].edges)
        const plain = answer(parsed.query, edges)
        const { page } = listing
        expect(listing.total).toBe(plain.slugs.length)
        expect(listing.projects.map(({ slug }) => slug)).toEqual(
          plain.slugs.slice((page - 1) * pageSize, page * pageSize),
        )
        for (const facet of facetKeys) {
          for (const { value, count } of listing.facets[facet]) {
            expect([value, count]).toEqual([value, plain.counts[`${facet}=${value}`] ?? 0])
          }
        }
        expect(mapRanges(({ key }) => listing.ranges[key].counts)).toEqual(plain.ranges)
      }),
      slowProperty,
    )
  })

  it('have addresses that mean the same to both sides', () => {
    fc.assert(
      fc.property(query, (search) => {
        const read = (from: Portfolio): Query =>
          parseQuery(new URLSearchParams(search), from.vocabulary).query
        expect(printQuery(read(browser))).toBe(printQuery(read(server)))
      }),
    )
  })
})
