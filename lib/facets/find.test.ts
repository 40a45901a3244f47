import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndex } from './build-index'
import { countMatches, find } from './find'
import { foldText } from './fold-text'
import { emptyQuery, withPage, withSort, withValues } from './query'
import {
  type FacetKey,
  type FindableProject,
  facetKeys,
  pageSize,
  type Query,
  sortKeys,
  type Term,
  type Vocabulary,
} from './types'

const terms = (...names: string[]): Term[] => names.map((name) => ({ value: name, label: name }))

const vocabulary: Vocabulary = {
  region: terms('africa', 'asia'),
  client: [{ value: 'fcdo', label: 'Foreign Office', aliases: ['DFID'] }, ...terms('eu', 'bank')],
  solution: terms('health', 'land', 'tax'),
  country: [{ value: 'myanmar', label: 'Myanmar', aliases: ['Burma'] }, ...terms('kenya', 'chad')],
  status: terms('active', 'completed'),
}

function project(slug: string, changes: Partial<FindableProject> = {}): FindableProject {
  return {
    slug,
    title: `Title of ${slug}`,
    summary: 'Summary.',
    date: '2020-01-01T00:00:00.000Z',
    start: 2020,
    region: ['africa'],
    client: ['eu'],
    solution: ['land'],
    country: ['kenya'],
    status: ['active'],
    ...changes,
  }
}

const someOf = (facet: FacetKey) =>
  fc.uniqueArray(fc.constantFrom(...vocabulary[facet].map(({ value }) => value)), { maxLength: 3 })
const year = fc.integer({ min: 2000, max: 2008 })
const title = fc.constantFrom('Água', 'agua viva', 'Roads', 'roads and water', 'Zoo')

const projects = fc
  .array(
    fc.record(
      {
        title,
        summary: fc.constantFrom('about water', 'about roads', ''),
        date: fc.constantFrom('2001-01-01T00:00:00.000Z', '2002-01-01T00:00:00.000Z'),
        start: year,
        end: year,
        region: someOf('region'),
        client: someOf('client'),
        solution: someOf('solution'),
        country: someOf('country'),
        status: someOf('status'),
      },
      { requiredKeys: ['title', 'summary', 'date', ...facetKeys] },
    ),
    { maxLength: 70 },
  )
  .map((list) => list.map((fields, number) => ({ ...fields, slug: `p${(number * 7919) % 1009}` })))

const query: fc.Arbitrary<Query> = fc
  .record(
    {
      q: fc.constantFrom('', 'agua', 'water', 'road', 'burma', 'DFID roads', 'nothing'),
      facets: fc.record({
        region: someOf('region'),
        client: someOf('client'),
        solution: someOf('solution'),
        country: someOf('country'),
        status: someOf('status'),
      }),
      from: year,
      to: year,
      sort: fc.constantFrom(...sortKeys),
      page: fc.integer({ min: 1, max: 4 }),
    },
    { requiredKeys: ['q', 'facets', 'sort', 'page'] },
  )
  .map((some) => ({
    ...some,
    sort: some.q ? some.sort : some.sort === 'relevance' ? 'newest' : some.sort,
  }))

/** The rules once more, as plainly as they can be said. */
function bruteForce(list: readonly FindableProject[], asked: Query) {
  const words = foldText(asked.q).split(' ').filter(Boolean)
  const hasWord = (text: string, word: string) =>
    foldText(text)
      .split(/[\s—.,]+/u)
      .some((other) => other.startsWith(word))
  const textOf = (p: FindableProject) => {
    const names = (['region', 'client', 'solution', 'country'] as const).flatMap((facet) =>
      p[facet].flatMap((value) => {
        const term = vocabulary[facet].find((candidate) => candidate.value === value)
        return term ? [term.label, ...(term.aliases ?? [])] : []
      }),
    )
    return [p.title, p.summary, ...names].join('\n')
  }
  const runs = ({ start, end = 9999 }: FindableProject) => {
    if (asked.from === undefined && asked.to === undefined) return true
    return start !== undefined && start <= (asked.to ?? 9999) && end >= (asked.from ?? 0)
  }
  const passes = (p: FindableProject, but?: FacetKey) =>
    runs(p) &&
    words.every((word) => hasWord(textOf(p), word)) &&
    facetKeys.every(
      (facet) =>
        facet === but ||
        asked.facets[facet].length === 0 ||
        asked.facets[facet].some((value) => p[facet].includes(value)),
    )
  const by = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)
  const newest = (a: FindableProject, b: FindableProject) =>
    by(b.start ?? 0, a.start ?? 0) || by(b.date, a.date) || by(a.slug, b.slug)
  const missingInTitle = (p: FindableProject) =>
    words.filter((word) => !hasWord(p.title, word)).length
  const orders = {
    newest,
    oldest: (a: FindableProject, b: FindableProject) =>
      by(a.start ?? 9999, b.start ?? 9999) || by(a.date, b.date) || by(a.slug, b.slug),
    title: (a: FindableProject, b: FindableProject) =>
      by(foldText(a.title), foldText(b.title)) || by(a.slug, b.slug),
    relevance: (a: FindableProject, b: FindableProject) =>
      missingInTitle(a) - missingInTitle(b) || newest(a, b),
  }
  const found = list.filter((p) => passes(p)).sort(orders[asked.sort])
  const count = (facet: FacetKey, value: string) =>
    list.filter((p) => passes(p, facet) && p[facet].includes(value)).length
  return { found, count }
}

describe('whatever one asks', () => {
  it('the projects, their order and every count are those of a plain loop', () => {
    fc.assert(
      fc.property(projects, query, (list, asked) => {
        const index = buildIndex(list, vocabulary)
        const { found, count } = bruteForce(list, asked)
        const result = find(index, asked)
        const page = Math.min(asked.page, Math.max(1, Math.ceil(found.length / pageSize)))
        expect(result.total).toBe(found.length)
        expect(countMatches(index, asked)).toBe(found.length)
        expect(result.page).toBe(page)
        expect(result.ordinals.map((ordinal) => list[ordinal]?.slug)).toEqual(
          found.slice((page - 1) * pageSize, page * pageSize).map(({ slug }) => slug),
        )
        for (const facet of facetKeys) {
          for (const option of result.facets[facet]) {
            expect([option.value, option.count]).toEqual([option.value, count(facet, option.value)])
            expect(option.selected).toBe(asked.facets[facet].includes(option.value))
          }
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('no project is on two pages and none is missing', () => {
    fc.assert(
      fc.property(projects, query, (list, asked) => {
        const index = buildIndex(list, vocabulary)
        const { pages, total } = find(index, withPage(asked, 1))
        const seen = Array.from(
          { length: pages },
          (_, i) => find(index, withPage(asked, i + 1)).ordinals,
        )
        expect(new Set(seen.flat()).size).toBe(total)
        expect(seen.flat()).toHaveLength(total)
      }),
      { numRuns: 200 },
    )
  })

  it('ticking an option alone in its facet brings exactly the number beside it', () => {
    fc.assert(
      fc.property(projects, query, fc.constantFrom(...facetKeys), (list, asked, facet) => {
        const index = buildIndex(list, vocabulary)
        for (const { value, count } of find(index, asked).facets[facet]) {
          expect(find(index, withValues(asked, facet, [value])).total).toBe(count)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a visitor', () => {
  const list = [
    project('a', { client: ['fcdo'], country: ['myanmar'], start: 2018, end: 2019 }),
    project('b', { client: ['fcdo', 'eu'], start: 2020, title: 'Região' }),
    project('c', { client: ['bank'], solution: ['health', 'tax'], start: 2016, end: 2017 }),
  ]
  const index = buildIndex(list, vocabulary)
  const slugs = (asked: Query) => find(index, asked).ordinals.map((ordinal) => list[ordinal]?.slug)

  it('sees the newest first', () => expect(slugs(emptyQuery)).toEqual(['b', 'a', 'c']))
  it('finds a client by a former name', () =>
    expect(slugs({ ...emptyQuery, q: 'dfid' })).toEqual(['b', 'a']))
  it('finds a country by a former name', () =>
    expect(slugs({ ...emptyQuery, q: 'Burma' })).toEqual(['a']))
  it('who searches for "land" does not find islands', () => {
    const islands = buildIndex([project('x', { title: 'Islands', solution: ['tax'] })], vocabulary)
    expect(find(islands, { ...emptyQuery, q: 'land' }).total).toBe(0)
    expect(find(islands, { ...emptyQuery, q: 'isl' }).total).toBe(1)
  })
  it('need not type accents', () => expect(slugs({ ...emptyQuery, q: 'regiao' })).toEqual(['b']))
  it('finds what ran in a year, not only what began in it', () =>
    expect(slugs({ ...emptyQuery, from: 2019, to: 2019 })).toEqual(['a']))
  it('sees what goes on in every later year', () =>
    expect(slugs({ ...emptyQuery, from: 2050 })).toEqual(['b']))
  it('who ticks two clients sees the projects of either', () =>
    expect(slugs(withValues(emptyQuery, 'client', ['bank', 'eu']))).toEqual(['b', 'c']))
  it('who ticks in two facets sees only what fits both', () =>
    expect(
      slugs(withValues(withValues(emptyQuery, 'client', ['fcdo']), 'country', ['myanmar'])),
    ).toEqual(['a']))
  it('who asks for a page beyond the last one sees the last one', () =>
    expect(find(index, withPage(emptyQuery, 99))).toMatchObject({ page: 1, pages: 1, total: 3 }))
  it('can sort by title without regard to case and accents', () =>
    expect(slugs(withSort(emptyQuery, 'title'))).toEqual(['b', 'a', 'c']))

  it('keeps a ticked option in sight even if no project has it', () => {
    const facets = find(index, withValues(emptyQuery, 'region', ['asia'])).facets
    expect(facets.region).toContainEqual({ value: 'asia', label: 'asia', count: 0, selected: true })
  })
  it('is not troubled by values nobody knows', () =>
    expect(find(index, withValues(emptyQuery, 'region', ['atlantis'])).total).toBe(0))
})

it('a portfolio without projects has an empty first page', () => {
  expect(find(buildIndex([], vocabulary), emptyQuery)).toMatchObject({
    total: 0,
    page: 1,
    pages: 1,
  })
})
