import { expect, it } from 'vitest'
import { vocabulary } from '../testing/random-query'
import type { Vocabulary } from '../types'
import { parseQuery } from './parse-query'

it('names with commas between them are each meant, where all are known; a name may have a comma itself', () => {
  const named: Vocabulary = {
    ...vocabulary,
    client: [
      { value: 'a', label: 'Water' },
      { value: 'b', label: 'Foreign, Commonwealth & Development Office' },
      { value: 'c', label: 'Foreign' },
    ],
  }
  const read = (search: string) => parseQuery(new URLSearchParams(search), named)
  expect(read('client=water,Foreign').query.facets.client).toEqual(['a', 'c'])
  // Each has its own hyphen.
  for (const search of ['client=-a,c', 'client=c,-a', 'client=−a,c,', 'client=,-a&client=c']) {
    const { facets, excluded } = read(search).query
    expect([search, excluded.client, facets.client]).toEqual([search, ['a'], ['c']])
  }
  expect(read('client=_none,c').query.facets.client).toEqual(['_none', 'c'])
  // Nothing is asked for, so nothing is unknown.
  for (const search of ['client=,,', 'client=-', 'client= , -']) {
    const { query, notices, asksUnknown } = read(search)
    expect([search, query.facets.client, notices, asksUnknown]).toEqual([search, [], [], undefined])
  }
  // However long the list is, none of it is left out.
  const long = Array.from({ length: 200 }, () => 'water').join(',')
  expect(read(`client=${long},Foreign`).query.facets.client).toEqual(['a', 'c'])
  const office = encodeURIComponent('Foreign, Commonwealth & Development Office')
  expect(read(`client=${office}`).query.facets.client).toEqual(['b'])
  const { query: asked, notices } = read('client=water,nobody')
  expect([asked.facets.client, notices.map(({ value }) => value)]).toEqual([['a'], ['nobody']])
  expect(read('client=No, Body').notices.map(({ value }) => value)).toEqual(['No, Body'])
})

it('a list is read as other programs write one, and only of parameters that there are', () => {
  const read = (search: string) => parseQuery(new URLSearchParams(search), vocabulary)
  const [first, second] = vocabulary.country.map(({ value }) => value)
  const plain = read(`country=${first}&country=${second}&from=2001`)
  expect(plain.query.facets.country).toHaveLength(2)
  expect(read(`country[]=${first}&country[]=${second}&from[]=2001`)).toEqual(plain)
  expect(read(`country[0]=${first}&country[1]=${second}&from=2001`)).toEqual(plain)
  const { notices } = read('colour[]=red')
  expect(notices.map(({ param }) => param)).toEqual(['colour[]'])
})

it('a country is meant by its ISO code too, as downloads have it', () => {
  const place = { adjectives: [], codes: ['ET', 'ETH'] }
  const named: Vocabulary = {
    ...vocabulary,
    country: [{ value: 'ethiopia', label: 'Ethiopia', place }],
  }
  for (const code of ['ET', 'et', 'ETH', '-et']) {
    const { facets, excluded } = parseQuery(new URLSearchParams({ country: code }), named).query
    expect([code, [...facets.country, ...excluded.country]]).toEqual([code, ['ethiopia']])
  }
  const { notices } = parseQuery(new URLSearchParams('country=XX'), named)
  expect(notices.map(({ value }) => value)).toEqual(['XX'])
})
