import { describe, expect, it } from 'vitest'
import { findOptions } from './find-options'
import type { Term } from './types'

const terms: Term[] = [
  { value: 'fcdo', label: 'Foreign Office', aliases: ['DFID', 'U.K. Aid'] },
  { value: 'usaid', label: 'U.S. Agency', aliases: ['USAID'] },
  {
    value: 'cote-d-ivoire',
    label: 'Côte d’Ivoire',
    aliases: ['Ivory Coast'],
    place: { adjectives: ['Ivorian'], codes: ['CI', 'CIV'] },
  },
]
const options = terms.map(({ value, label }) => {
  return { value, label, count: 1, selected: false, excluded: false }
})
const find = (typed: string) =>
  findOptions(options, typed, terms).map(({ option, also }) => [option.value, also])

describe('an option is found among many', () => {
  it.each([
    ['office', 'fcdo', undefined],
    ['cote', 'cote-d-ivoire', undefined],
    ['dfid', 'fcdo', 'DFID'],
    ['usaid', 'usaid', 'USAID'],
    ['uk', 'fcdo', 'U.K. Aid'],
    ['ivory', 'cote-d-ivoire', 'Ivory Coast'],
    ['civ', 'cote-d-ivoire', 'CIV'],
    ['ivorian', 'cote-d-ivoire', 'Ivorian'],
  ])('by a part of its name or by another name: %s', (typed, value, also) => {
    expect(find(typed)).toEqual([[value, also]])
  })

  it('but not by the middle of another name, nor by a sign', () => {
    expect(find('said')).toEqual([])
    expect(find('%')).toEqual([])
  })
})
