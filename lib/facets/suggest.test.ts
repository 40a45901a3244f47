import { describe, expect, it } from 'vitest'
import { emptyQuery, withExcluded, withRange, withValues } from './query/query'
import { suggestDrops } from './suggest'
import type { Query, Vocabulary } from './types'

const vocabulary: Vocabulary = {
  regions: [],
  client: [
    { value: 'european-union', label: 'European Union' },
    { value: 'world-bank', label: 'World Bank' },
  ],
  solutions: [{ value: 'governance', label: 'Governance' }],
  country: [],
  status: [],
}

const clients = withValues(emptyQuery, 'client', ['european-union', 'world-bank'])
const both = withValues(clients, 'solutions', ['governance'])

describe('when nothing is found', () => {
  const query: Query = { ...both, q: 'water', sort: 'relevance', page: 3 }

  it('one is told which filter to drop and how many projects that brings, the most first', () => {
    const count = ({ q, facets }: Query) => {
      if (q === '') return 2
      return facets.client.length === 0 ? 5 : 0
    }
    expect(
      suggestDrops(query, vocabulary, count).map(({ label, count }) => [label, count]),
    ).toEqual([
      ['Remove European Union or World Bank', 5],
      ['Remove “water”', 2],
    ])
  })

  it('one is told which filter works alone if dropping a single one is not enough', () => {
    const count = ({ q, facets }: Query) =>
      q && facets.client.length + facets.solutions.length === 0 ? 4 : 0
    const [suggestion, ...others] = suggestDrops(query, vocabulary, count)
    expect(suggestion).toMatchObject({ label: 'Only “water”', count: 4 })
    expect(suggestion?.query).toEqual({ ...emptyQuery, q: 'water', sort: 'relevance' })
    expect(others).toEqual([])
  })

  it('the suggested query lacks the filter, keeps the others and starts at its first page', () => {
    const [suggestion] = suggestDrops(query, vocabulary, ({ q }) => (q ? 0 : 1))
    expect(suggestion?.query).toEqual({ ...both, sort: 'newest' })
  })

  it('each phrase and each excluded word can be dropped on its own', () => {
    const asked: Query = { ...emptyQuery, q: 'water "land rights" -health', sort: 'relevance' }
    const drops = suggestDrops(asked, vocabulary, ({ q }) => (q === '' ? 9 : q.length))
    expect(drops.map(({ label, query }) => [label, query.q])).toEqual(
      expect.arrayContaining([
        ['Remove the word “water”', '"land rights" -health'],
        ['Remove the exact words “land rights”', 'water -health'],
        ['Include “health” again', 'water "land rights"'],
      ]),
    )
  })

  it('a filter by what is not stated is dropped in plain words', () => {
    const none = withValues(clients, 'country', ['_none'])
    const say = (query: Query, count: (query: Query) => number) =>
      suggestDrops(query, vocabulary, count).map(({ label }) => label)
    expect(say(none, ({ facets }) => 1 - facets.country.length)).toEqual([
      'Remove “no country stated”',
    ])
    const alone = ({ facets }: Query) => (facets.client.length === 0 ? facets.country.length : 0)
    expect(say({ ...none, q: 'water' }, (query) => (query.q ? 0 : alone(query)))).toEqual([
      'Only projects with no country stated',
    ])
    expect(
      say(withExcluded(clients, 'country', ['_none']), ({ excluded }) =>
        excluded.country.length === 0 ? 1 : 0,
      ),
    ).toEqual(['Include projects with no country stated again'])
  })

  it('both years are dropped as one filter', () => {
    const inYears = withRange(clients, 'years', { from: 2015, to: 2024 })
    const [suggestion, ...others] = suggestDrops(inYears, vocabulary, ({ ranges }) =>
      ranges.years.from || ranges.years.to ? 0 : 3,
    )
    expect(suggestion?.label).toMatch(/^Remove/u)
    expect(suggestion).toMatchObject({ count: 3, query: clients })
    expect(others).toEqual([])
  })

  it('nothing is suggested that finds nothing, nor where there is nothing to drop', () => {
    expect(suggestDrops(query, vocabulary, () => 0)).toEqual([])
    expect(suggestDrops(emptyQuery, vocabulary, () => 9)).toEqual([])
  })
})
