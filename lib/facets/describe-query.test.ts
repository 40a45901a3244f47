import { describe, expect, it } from 'vitest'
import { describeFilters, describeResult } from './describe-query'
import { emptyQuery, withValues } from './query'
import { suggestDrops } from './suggest'
import type { Query, Vocabulary } from './types'

const vocabulary: Vocabulary = {
  region: [{ value: 'asia', label: 'Asia' }],
  client: [
    { value: 'european-union', label: 'European Union' },
    { value: 'world-bank', label: 'World Bank' },
    { value: 'sdc', label: 'SDC' },
  ],
  solution: [{ value: 'governance', label: 'Governance' }],
  country: [],
  status: [{ value: 'active', label: 'Active' }],
}

const two = withValues(emptyQuery, 'client', ['european-union', 'world-bank'])
const both = withValues(two, 'solution', ['governance'])

describe('the sentence above a listing', () => {
  it.each<[Query, number, string]>([
    [emptyQuery, 37, 'All 37 projects'],
    [emptyQuery, 0, 'No projects'],
    [both, 1, '1 project for European Union or World Bank, and Governance'],
    [both, 0, 'No projects for European Union or World Bank, and Governance'],
    [
      withValues(emptyQuery, 'client', ['european-union', 'sdc', 'world-bank']),
      3,
      '3 projects for European Union, SDC or World Bank',
    ],
    [
      { ...both, from: 2015, to: 2024, q: 'water' },
      37,
      '37 projects for European Union or World Bank, and Governance, running between 2015 and 2024, matching “water”',
    ],
    [{ ...emptyQuery, q: 'water' }, 2, '2 projects matching “water”'],
    [{ ...emptyQuery, from: 2015 }, 2, '2 projects running in 2015 or after'],
    [{ ...emptyQuery, to: 2015 }, 2, '2 projects running in 2015 or before'],
    [{ ...emptyQuery, from: 2015, to: 2015 }, 2, '2 projects running in 2015'],
  ])('%#', (query, total, sentence) => {
    expect(describeResult(query, vocabulary, total)).toBe(sentence)
  })

  it('says nothing of filters where there are none', () => {
    expect(describeFilters(emptyQuery, vocabulary)).toBe('')
  })
})

describe('when nothing is found', () => {
  const query: Query = { ...both, q: 'water', sort: 'relevance' }

  it('one is told which filter to drop and how many projects that brings, the most first', () => {
    const count = ({ q, facets }: Query) => {
      if (q === '') return 2
      return facets.client.length === 0 ? 5 : 0
    }
    expect(
      suggestDrops(query, vocabulary, count).map(({ label, count }) => [label, count]),
    ).toEqual([
      ['Without European Union or World Bank', 5],
      ['Without “water”', 2],
    ])
  })

  it('one is told which filter works alone if dropping a single one is not enough', () => {
    const count = ({ q, facets }: Query) =>
      q && facets.client.length + facets.solution.length === 0 ? 4 : 0
    const [suggestion, ...others] = suggestDrops(query, vocabulary, count)
    expect(suggestion).toMatchObject({ label: 'Only “water”', count: 4 })
    expect(others).toEqual([])
  })

  it('the suggested query really lacks the filter', () => {
    const [suggestion] = suggestDrops(query, vocabulary, ({ q }) => (q ? 0 : 1))
    expect(suggestion?.query).toEqual({ ...both, sort: 'newest' })
  })
})
