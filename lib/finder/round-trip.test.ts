import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex, mapFacets, mapRanges } from '@/lib/facets/build-index'
import { parseQuery } from '@/lib/facets/parse-query'
import { printQuery } from '@/lib/facets/print-query'
import { answerPlainly } from '@/lib/facets/testing/answer-plainly'
import { indexWords } from '@/lib/facets/testing/index-words'
import type { SearchedProject } from '@/lib/facets/testing/searched-project'
import {
  type FacetKey,
  facetKeys,
  pageSize,
  type Query,
  sortKeys,
  type Vocabulary,
} from '@/lib/facets/types'
import { wordForms } from '@/lib/facets/word-forms'
import { filters, type TermFilterKey } from '@/lib/fields/shown'
import { decodeFacets, decodeRows, decodeText, runToEnd } from './decode'
import { encodeFacets, encodeRows, encodeText } from './encode'
import type { ListedProject } from './listed-project'
import { makeListing, type Portfolio } from './listing'
import { pack, unpack } from './pack'

const timeScale = { from: 1990, to: 2029, now: 2026 }
const nouns = 'water land health energy market rural youth finance reform climate école straße'
const names = {
  regions: ['Asia', 'Africa', 'Côte & Islands'],
  client: ['Old Office', 'World Bank', 'European Union', 'Café Foundation', 'Acme'],
  solutions: ['Governance', 'Land and water', 'Public finance', 'Health'],
  country: ['Chad', 'Kenya', 'Myanmar', 'Perú', 'Nobody’s Land'],
  status: ['active', 'completed', 'upcoming'],
}
const vocabulary: Vocabulary = mapFacets((facet) =>
  names[facet].map((label, number) => ({
    value: facet === 'status' ? label : `${facet}-${number}`,
    label,
    ...(number === 0 && { aliases: [`Former ${label}`, 'DFID'] }),
    ...(facet === 'country' && {
      place: { adjectives: [`${label}ian`], codes: [label.slice(0, 3).toUpperCase()] },
    }),
  })),
)

/** Two thousand projects, the same on every machine. */
const portfolioOf2000 = fc.sample(
  fc.record({
    words: fc.array(fc.constantFrom(...nouns.split(' ')), { minLength: 1, maxLength: 5 }),
    start: fc.option(fc.integer({ min: 1990, max: 2026 }), { nil: undefined, freq: 30 }),
    years: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined, freq: 6 }),
    month: fc.integer({ min: 1, max: 3 }),
    regions: fc.subarray([0, 1, 2]),
    client: fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }),
    solutions: fc.subarray([0, 1, 2, 3]),
    country: fc.subarray([0, 1, 2, 3], { maxLength: 3 }),
    status: fc.constantFrom('active', 'completed', 'upcoming' as const),
  }),
  { numRuns: 2000, seed: 4 },
)

const listed: ListedProject[] = portfolioOf2000.map((made, number) => {
  const pick = (facet: TermFilterKey) =>
    made[facet]
      .flatMap((place) => vocabulary[facet][place] ?? [])
      .map(({ value, label }) => ({ value, label }))
  const name = `${made.words.join(' ')} ${number % 97}`
  return {
    slug: `p-${(number * 7919) % 10_007}`,
    title: `Place—${name} (PX${number % 5})`,
    titleParts: { place: 'Place', name, acronym: `PX${number % 5}` },
    summary: made.words.toReversed().join(', '),
    ...(number % 40 === 0 && { lang: 'fr' }),
    ...(made.start !== undefined && { start: made.start }),
    ...(made.start !== undefined && made.years !== undefined && { end: made.start + made.years }),
    status: made.status,
    isDraft: false,
    regions: pick('regions'),
    client: pick('client'),
    solutions: pick('solutions'),
    country: pick('country'),
  }
})

const findable: SearchedProject[] = listed.map((project, number) => ({
  ...project,
  date: `2020-0${portfolioOf2000[number]?.month}-01T00:00:00.000Z`,
  words: ['drill', 'well-audits of kenya', 'by women'].slice(0, number % 4).join(' '),
}))

const index = indexWords(findable, vocabulary)
const server: Portfolio = {
  index,
  vocabulary,
  timeScale,
  projectAt: (ordinal) => listed[ordinal] ?? failMissing(),
}
const browser = openPacked()

function openPacked(): Portfolio {
  const meta = { size: index.size, validUntil: '2027-01-01T00:00:00.000Z', timeScale }
  const facets = runToEnd(decodeFacets(encodeFacets(index, vocabulary, meta)))
  const text = runToEnd(decodeText(encodeText(index), wordForms))
  return {
    index: { ...facets.index, text },
    vocabulary: facets.vocabulary,
    timeScale: facets.meta.timeScale,
    projectAt: decodeRows(encodeRows(listed, index), facets.index),
  }
}

const someOf = (facet: FacetKey) =>
  fc.subarray(
    vocabulary[facet].map(({ value }) => value),
    { maxLength: 2 },
  )
const year = fc.option(fc.integer({ min: 1985, max: 2035 }), { nil: undefined })
const words = [
  ...[
    '',
    '',
    '',
    'water',
    'wat',
    'watre',
    'ecole',
    'strasse',
    'dfid',
    'former chad',
    'peru health',
  ],
  ...[
    'chad',
    'Kenyaian water',
    'KEN',
    'nobody’s land',
    'woman -health',
    'NOT kenya',
    '"water"',
    'wellaudits',
    'well audit OR of',
    '%',
    'drill',
    'drills',
    'audit',
    'policies',
    'nothing at all',
    'governace',
    'lan wate px3',
    'fiance',
  ],
]
const query = fc
  .record({
    q: fc.constantFrom(...words),
    in: fc.record(mapFacets(someOf)),
    out: fc.record(mapFacets(someOf)),
    leaves: fc.subarray([...facetKeys], { maxLength: 1 }),
    from: year,
    to: year,
    sort: fc.constantFrom(...sortKeys),
    page: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ in: wanted, out, leaves, q, sort, from, to, page }) => {
    const params = new URLSearchParams({ q, sort, page: String(page) })
    if (from !== undefined) params.set('from', String(from))
    if (to !== undefined) params.set('to', String(to))
    for (const { key, param } of filters) {
      for (const value of wanted[key]) params.append(param, value)
      if (leaves.includes(key)) for (const value of out[key]) params.append(param, `-${value}`)
    }
    return params.toString()
  })

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
      { numRuns: 800 },
    )
  })

  it('are those of a plain loop over all of them, in the same order, on every page', () => {
    fc.assert(
      fc.property(query, (search) => {
        const parsed = parseQuery(new URLSearchParams(search), vocabulary)
        const listing = makeListing(browser, parsed)
        const edges = mapRanges(({ key }) => listing.ranges[key].edges)
        const plain = answerPlainly(findable, vocabulary, parsed.query, edges)
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
      { numRuns: 60 },
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

describe('a packed file', () => {
  it('gives back any numbers and any text', () => {
    const number = fc.integer({ min: 0, max: 2 ** 31 - 1 })
    fc.assert(
      fc.property(fc.array(number), fc.string({ unit: 'grapheme' }), (numbers, text) => {
        const file = unpack(
          'f',
          pack('f', { a: 1 }, [
            { name: 'n', numbers },
            { name: 't', text },
          ]),
        )
        expect([...file.numbers('n')]).toEqual(numbers)
        expect(file.text('t')).toBe(text)
        expect(file.meta).toEqual({ a: 1 })
      }),
    )
  })

  it('is plain text to every server, so that it is compressed on its way', () => {
    for (const file of [encodeText(index), encodeRows(listed, index)]) {
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(file)).not.toThrow()
    }
  })

  it.each([
    ['an error page', new TextEncoder().encode('<!doctype html>\n<title>Not found</title>')],
    ['nothing', new Uint8Array(0)],
    ['half of it', encodeText(index).slice(0, -100)],
    ['another file', encodeRows(listed, index)],
  ])('that is %s is refused, not misread', (_, file) => {
    expect(() => runToEnd(decodeText(file, wordForms))).toThrow()
  })

  it('of rows that belong to another portfolio is refused', () => {
    const other = buildIndex(findable.slice(0, 50), vocabulary)
    expect(() => decodeRows(encodeRows(listed, other), browser.index)).toThrow('another portfolio')
  })
})

function failMissing(): never {
  throw new Error('No such project.')
}
