import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapRanges } from './columns'
import { countMatches, find, findAll } from './find'
import { emptyQuery, withExcluded, withPage, withRange, withSort, withValues } from './query/query'
import { readPlainly } from './testing/answer-plainly'
import { indexWords } from './testing/index-words'
import { project, projects, query, some, vocabulary } from './testing/random-portfolio'
import {
  type FacetKey,
  type FacetOption,
  type FindResult,
  facetKeys,
  pageSize,
  type Query,
} from './types'

/** The options of a facet, with that of having none. */
function optionsOf({ facets, unstated }: FindResult, facet: FacetKey): FacetOption[] {
  const none = unstated.get(facet)
  return none ? [...facets[facet], none] : [...facets[facet]]
}

describe('whatever one asks', () => {
  it('the projects, their order and every count are those of a plain loop', () => {
    fc.assert(
      fc.property(projects, query, (list, asked) => {
        const index = indexWords(list, vocabulary)
        const result = find(index, asked)
        const edges = mapRanges(({ key }) => result.ranges[key].edges)
        const plain = readPlainly(list, vocabulary)(asked, edges)
        const page = Math.min(asked.page, Math.max(1, Math.ceil(plain.slugs.length / pageSize)))
        const slugsOf = (ordinals: readonly number[]) => ordinals.map((one) => list[one]?.slug)
        expect(result.total).toBe(plain.slugs.length)
        expect(countMatches(index, asked)).toBe(plain.slugs.length)
        expect(slugsOf(findAll(index, asked))).toEqual(plain.slugs)
        expect(result.page).toBe(page)
        expect(slugsOf(result.ordinals)).toEqual(
          plain.slugs.slice((page - 1) * pageSize, page * pageSize),
        )
        for (const facet of facetKeys) {
          for (const { value, count, selected, excluded } of optionsOf(result, facet)) {
            expect([value, count]).toEqual([value, plain.counts[`${facet}=${value}`] ?? 0])
            expect(selected).toBe(asked.facets[facet].includes(value))
            expect(excluded).toBe(asked.excluded[facet].includes(value))
          }
        }
        const years = list.flatMap(({ start, end = 0 }) =>
          start === undefined ? [] : [start, Math.max(start, end)],
        )
        const [first, last] = [Math.min(...years), Math.max(...years)]
        expect(result.ranges.years.edges).toEqual(
          years.length === 0
            ? []
            : Array.from({ length: last - first + 1 }, (_, step) => first + step),
        )
        expect(mapRanges(({ key }) => result.ranges[key].counts)).toEqual(plain.ranges)
      }),
    )
  })

  it('no project is on two pages and none is missing', () => {
    fc.assert(
      fc.property(projects, query, (list, asked) => {
        const index = indexWords(list, vocabulary)
        const { pages, total } = find(index, withPage(asked, 1))
        const seen = Array.from(
          { length: pages },
          (_, i) => find(index, withPage(asked, i + 1)).ordinals,
        )
        expect(new Set(seen.flat()).size).toBe(total)
        expect(seen.flat()).toHaveLength(total)
      }),
    )
  })

  it('pressing an option brings or takes what is written beside it', () => {
    fc.assert(
      fc.property(projects, query, fc.constantFrom(...facetKeys), (list, drawn, facet) => {
        const index = indexWords(list, vocabulary)
        // Other filters leave few projects, and hardly any with several values of the facet.
        const asked = {
          ...emptyQuery,
          facets: { ...emptyQuery.facets, [facet]: drawn.facets[facet] },
          excluded: { ...emptyQuery.excluded, [facet]: drawn.excluded[facet] },
          ...(drawn.page === 1 && { q: drawn.q, ranges: drawn.ranges }),
        }
        const before = find(index, asked)
        for (const { value, count, adds, selected, excluded } of optionsOf(before, facet)) {
          if (selected) {
            const alone = withValues(asked, facet, [value])
            // What it says is how many of those found have it.
            expect(find(index, alone).total).toBe(count)
            expect(adds).toBeUndefined()
            continue
          }
          const values = excluded ? asked.excluded[facet] : asked.facets[facet]
          const pressed = excluded
            ? withExcluded(
                asked,
                facet,
                values.filter((other) => other !== value),
              )
            : withValues(asked, facet, [...values, value])
          const after = find(index, pressed).total
          expect(after).toBe(adds === undefined ? count : before.total + adds)
          expect(adds === undefined).toBe(!excluded && values.length === 0)
        }
      }),
    )
  })

  it('ticking an option alone in its facet brings exactly the number beside it', () => {
    fc.assert(
      fc.property(projects, query, fc.constantFrom(...facetKeys), (list, asked, facet) => {
        const index = indexWords(list, vocabulary)
        for (const { value, count } of optionsOf(find(index, asked), facet)) {
          expect(find(index, withValues(asked, facet, [value])).total).toBe(count)
        }
      }),
    )
  })
})

describe('a visitor', () => {
  const list = [
    project('a', { client: some('fcdo'), country: some('myanmar'), start: 2018, end: 2019 }),
    project('b', { client: some('fcdo', 'eu'), start: 2020, title: 'Região' }),
    project('c', {
      client: some('bank'),
      solutions: some('health', 'tax'),
      start: 2016,
      end: 2017,
    }),
  ]
  const index = indexWords(list, vocabulary)
  const slugs = (asked: Query) => find(index, asked).ordinals.map((ordinal) => list[ordinal]?.slug)

  it('sees the newest first', () => expect(slugs(emptyQuery)).toEqual(['b', 'a', 'c']))
  it('finds a client by a former name', () =>
    expect(slugs({ ...emptyQuery, q: 'dfid' })).toEqual(['b', 'a']))
  it('finds a country by a former name', () =>
    expect(slugs({ ...emptyQuery, q: 'Burma' })).toEqual(['a']))
  it('who searches for "land" does not find islands', () => {
    const islands = indexWords(
      [project('x', { title: 'Islands', solutions: some('tax') })],
      vocabulary,
    )
    expect(find(islands, { ...emptyQuery, q: 'land' }).total).toBe(0)
    expect(find(islands, { ...emptyQuery, q: 'isl' }).total).toBe(1)
  })
  it('need not type accents', () => expect(slugs({ ...emptyQuery, q: 'regiao' })).toEqual(['b']))
  it('finds what ran in a year, not only what began in it', () =>
    expect(slugs(withRange(emptyQuery, 'years', { from: 2019, to: 2019 }))).toEqual(['a']))
  it('sees what goes on in every later year', () =>
    expect(slugs(withRange(emptyQuery, 'years', { from: 2050 }))).toEqual(['b']))
  it('who ticks two clients sees the projects of either', () =>
    expect(slugs(withValues(emptyQuery, 'client', ['bank', 'eu']))).toEqual(['b', 'c']))
  it('who leaves a client out sees no project of it, even one it shares', () => {
    const without = withExcluded(emptyQuery, 'client', ['eu'])
    expect(slugs(without)).toEqual(['a', 'c'])
    expect(slugs(withValues(without, 'client', ['fcdo']))).toEqual(['a'])
    expect(find(index, without).facets.client).toContainEqual({
      value: 'eu',
      label: 'eu',
      count: 1,
      adds: 1,
      selected: false,
      excluded: true,
    })
  })
  it('who has ticked a client is told how many more projects another one brings', () => {
    const { client } = find(index, withValues(emptyQuery, 'client', ['eu'])).facets
    expect(client.map(({ value, count, adds }) => [value, count, adds])).toEqual([
      ['fcdo', 2, 1],
      ['bank', 1, 1],
      ['eu', 1, undefined],
    ])
  })
  it('who ticks in two facets sees only what fits both', () =>
    expect(
      slugs(withValues(withValues(emptyQuery, 'client', ['fcdo']), 'country', ['myanmar'])),
    ).toEqual(['a']))
  it('who asks for a page beyond the last one sees the last one', () =>
    expect(find(index, withPage(emptyQuery, 99))).toMatchObject({ page: 1, pages: 1, total: 3 }))
  it('can sort by title without regard to case and accents', () =>
    expect(slugs(withSort(emptyQuery, 'title'))).toEqual(['b', 'a', 'c']))

  it('keeps a ticked option in sight even if no project has it', () => {
    const facets = find(index, withValues(emptyQuery, 'regions', ['asia'])).facets
    expect(facets.regions).toContainEqual({
      value: 'asia',
      label: 'asia',
      count: 0,
      selected: true,
      excluded: false,
    })
  })
  it('is offered what states no client only where a project states none', () => {
    const none = indexWords(
      [project('x', { client: some() }), project('y', { client: some('eu') })],
      vocabulary,
    )
    const option = { value: '_none', label: 'Not stated', count: 1, excluded: false }
    expect(find(none, emptyQuery).unstated.get('client')).toEqual({ ...option, selected: false })
    const asked = withValues(emptyQuery, 'client', ['_none'])
    expect(find(none, asked)).toMatchObject({ total: 1 })
    expect(find(none, withExcluded(emptyQuery, 'client', ['_none'])).total).toBe(1)
    expect(find(index, emptyQuery).unstated.has('client')).toBe(false)
    // What was asked for stays in sight, so that it can be dropped.
    expect(find(index, asked)).toMatchObject({ total: 0 })
    expect(find(index, asked).unstated.get('client')).toMatchObject({ count: 0, selected: true })
  })
  it('is not troubled by values nobody knows', () =>
    expect(find(index, withValues(emptyQuery, 'regions', ['atlantis'])).total).toBe(0))
})

it('a portfolio without projects has an empty first page', () => {
  expect(find(indexWords([], vocabulary), emptyQuery)).toMatchObject({
    total: 0,
    page: 1,
    pages: 1,
  })
})
