import { describe, expect, it } from 'vitest'
import { noTerm } from '../no-term'
import type { Query, Vocabulary } from '../types'
import { describeFilters, describeResult } from './describe-query'
import { emptyQuery, withExcluded, withRange, withText, withValues } from './query'

const vocabulary: Vocabulary = {
  regions: [{ value: 'asia', label: 'Asia' }],
  client: [
    { value: 'european-union', label: 'European Union' },
    { value: 'world-bank', label: 'World Bank' },
    { value: 'sdc', label: 'SDC' },
  ],
  solutions: [{ value: 'governance', label: 'Governance' }],
  country: [
    { value: 'egypt', label: 'Egypt' },
    { value: 'kenya', label: 'Kenya' },
    { value: 'regional', label: 'Regional' },
    { value: 'worldwide', label: 'Worldwide' },
  ],
  status: [{ value: 'active', label: 'Active' }],
}

const two = withValues(emptyQuery, 'client', ['european-union', 'world-bank'])
const both = withValues(two, 'solutions', ['governance'])

function inYears(query: Query, from?: number, to?: number): Query {
  return withRange(query, 'years', {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  })
}

describe('the sentence above a listing', () => {
  it.each<[Query, number, string]>([
    [emptyQuery, 37, 'All 37 projects'],
    [emptyQuery, 0, 'No projects'],
    [withValues(emptyQuery, 'country', [noTerm]), 2, '2 projects with no country stated'],
    [
      withValues(withValues(both, 'country', [noTerm]), 'regions', [noTerm]),
      1,
      '1 project on Governance for the European Union or the World Bank, with no region or country stated',
    ],
    [
      withValues(emptyQuery, 'country', ['_none', 'egypt']),
      3,
      '3 projects in Egypt or with no country stated',
    ],
    [withValues(emptyQuery, 'country', ['regional']), 5, '5 projects across a region'],
    [withValues(emptyQuery, 'country', ['constructor']), 1, '1 project in constructor'],
    [
      withValues(withValues(two, 'country', ['worldwide']), 'regions', ['asia']),
      1,
      '1 project worldwide in Asia for the European Union or the World Bank',
    ],
    [
      withValues(emptyQuery, 'country', ['kenya', 'worldwide']),
      6,
      '6 projects in Kenya or Worldwide',
    ],
    [withExcluded(emptyQuery, 'client', [noTerm]), 9, '9 projects with the client stated'],
    [
      withExcluded(withExcluded(emptyQuery, 'client', [noTerm]), 'country', [noTerm]),
      8,
      '8 projects with the client and country stated',
    ],
    [both, 1, '1 project on Governance for the European Union or the World Bank'],
    [both, 0, 'No projects on Governance for the European Union or the World Bank'],
    [
      withValues(emptyQuery, 'client', ['european-union', 'sdc', 'world-bank']),
      3,
      '3 projects for the European Union, SDC or the World Bank',
    ],
    [
      withText(inYears(both, 2015, 2024), 'water'),
      37,
      '37 projects on Governance for the European Union or the World Bank, running between 2015 and 2024, matching “water”',
    ],
    [
      withValues(withValues(both, 'country', ['egypt', 'kenya']), 'regions', ['asia']),
      2,
      '2 projects on Governance in Egypt or Kenya and Asia for the European Union or the World Bank',
    ],
    [emptyQuery, 1, '1 project'],
    [withValues(emptyQuery, 'status', ['active']), 2, '2 projects that are active'],
    [
      withValues(withText(inYears(both, 2015, 2024), 'water'), 'status', ['active']),
      37,
      '37 projects on Governance for the European Union or the World Bank, active, running between 2015 and 2024, matching “water”',
    ],
    [{ ...emptyQuery, q: 'water' }, 2, '2 projects matching “water”'],
    [
      { ...emptyQuery, q: 'water "land rights" -health' },
      2,
      '2 projects matching “water”, with the exact words “land rights”, without “health”',
    ],
    [{ ...emptyQuery, q: '-health' }, 2, '2 projects without “health”'],
    [inYears(emptyQuery, 2015), 2, '2 projects running in 2015 or later'],
    [inYears(emptyQuery, undefined, 2015), 2, '2 projects running in 2015 or earlier'],
    [inYears(emptyQuery, 2015, 2015), 2, '2 projects running in 2015'],
  ])('%#', (query, total, sentence) => {
    expect(describeResult(query, vocabulary, total)).toBe(sentence)
  })

  it('calls a value the vocabulary has lost by its slug', () => {
    const lost = withValues(emptyQuery, 'client', ['old-client'])
    expect(describeFilters(lost, vocabulary)).toBe('old-client')
  })

  it('says nothing of filters where there are none', () => {
    expect(describeFilters(emptyQuery, vocabulary)).toBe('')
  })
})
