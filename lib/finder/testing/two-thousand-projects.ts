import fc from 'fast-check'
import { mapFacets } from '@/lib/facets/columns'
import { noTerm } from '@/lib/facets/no-term'
import { indexWords } from '@/lib/facets/testing/index-words'
import type { SearchedProject } from '@/lib/facets/testing/searched-project'
import { type FacetKey, facetKeys, sortKeys, type Vocabulary } from '@/lib/facets/types'
import { filters, type TermFilterKey } from '@/lib/fields/shown'
import { answerText } from '@/lib/finder/answer-text'
import { decodeFacets, decodeRows, runToEnd } from '@/lib/finder/decode'
import { encodeFacets, encodeRows, encodeText } from '@/lib/finder/encode'
import type { ListedProject } from '@/lib/finder/listed-project'
import type { Portfolio } from '@/lib/finder/listing'
import { openText } from '@/lib/finder/open-text'

const timeScale = { from: 1990, to: 2029, now: 2026 }
const nouns = 'water land health energy market rural youth finance reform climate école straße'
const names = {
  regions: ['Asia', 'Africa', 'Côte & Islands'],
  client: ['Old Office', 'World Bank', 'European Union', 'Café Foundation', 'Acme'],
  solutions: ['Governance', 'Land and water', 'Public finance', 'Health'],
  country: ['Chad', 'Kenya', 'Myanmar', 'Perú', 'Nobody’s Land'],
  status: ['active', 'completed', 'upcoming'],
}
export const vocabulary: Vocabulary = mapFacets((facet) =>
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

export const listed: ListedProject[] = portfolioOf2000.map((made, number) => {
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
    ...(number % 3 === 0 && { result: { number: `${number}+`, label: 'wells drilled.' } }),
    regions: pick('regions'),
    client: pick('client'),
    solutions: pick('solutions'),
    country: pick('country'),
  }
})

export const findable: SearchedProject[] = listed.map((project, number) => ({
  ...project,
  date: `2020-0${portfolioOf2000[number]?.month}-01T00:00:00.000Z`,
  words: ['drill', 'well-audits of kenya', 'by women'].slice(0, number % 4).join(' '),
}))

export const index = indexWords(findable, vocabulary)
export const server: Portfolio = {
  index,
  vocabulary,
  timeScale,
  projectAt: (ordinal) => listed[ordinal] ?? failMissing(),
  answerText,
}
export const browser = openPacked()

function openPacked(): Portfolio {
  const meta = { size: index.size, validUntil: '2027-01-01T00:00:00.000Z', timeScale }
  const facets = runToEnd(decodeFacets(encodeFacets(index, vocabulary, meta)))
  const opened = {
    index: facets.index,
    vocabulary: facets.vocabulary,
    timeScale: facets.meta.timeScale,
    projectAt: decodeRows(encodeRows(listed, index), facets.index),
  }
  return runToEnd(openText(opened, encodeText(index)))
}

const someOf = (facet: FacetKey) =>
  fc.subarray([...vocabulary[facet].map(({ value }) => value), noTerm], { maxLength: 2 })
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
  ],
  ...[
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
export const query = fc
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

function failMissing(): never {
  throw new Error('No such project.')
}
