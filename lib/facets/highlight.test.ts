import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mapFacets } from './columns'
import { countMatches } from './find'
import { markWords } from './highlight'
import { emptyQuery, withText } from './query/query'
import { indexWords } from './testing/index-words'
import type { SearchedProject } from './testing/searched-project'
import { findUnseen } from './text/find-unseen'
import { listMarkers, planText } from './text/plan-text'
import { suggestWords } from './text/suggest-words'
import type { Vocabulary } from './types'

const vocabulary: Vocabulary = {
  ...mapFacets(() => []),
  client: [{ value: 'fcdo', label: 'Foreign Office', aliases: ['DFID'] }],
  solutions: [{ value: 'governance', label: 'Governance' }],
}

const projects: SearchedProject[] = [
  {
    slug: 'a',
    title: 'Água e cidades',
    summary: 'Water for the cities of Côte d’Ivoire.',
    date: '2020',
    status: 'active',
    client: [{ value: 'fcdo' }],
    solutions: [{ value: 'governance' }],
    words: 'audit policy irrigation',
  },
]
const index = indexWords(projects, vocabulary)
const mark = (text: string, q: string) =>
  markWords(text, listMarkers(planText(index, q)))
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('')

describe('what a search marks', () => {
  it.each([
    ['Água e cidades', 'agua', '[Água] e cidades'],
    ['Water, waters, underwater', 'water', '[Water], [waters], underwater'],
    ['An audit of a policy', 'audits policies', 'An [audit] of a [policy]'],
    ['Irrigation', 'irigation', '[Irrigation]'],
    ['Côte d’Ivoire', "cote d'ivoire", '[Côte] [d]’[Ivoire]'],
    ['It dug 5,000 wells', '5000', 'It dug [5,000] wells'],
    ['It dug 5000 wells in 2,001', '5,000', 'It dug [5000] wells in 2,001'],
    ['Nothing here', '', 'Nothing here'],
  ])('in "%s" for "%s"', (text, q, marked) => expect(mark(text, q)).toBe(marked))

  it('is the text itself in pieces, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 8 }), (text, q) => {
        const pieces = markWords(text, listMarkers(planText(index, q)))
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })

  it('leaves out words that stand somewhere else', () => {
    const unseen = findUnseen(['Water for cities'], listMarkers(planText(index, 'water audit')))
    expect(unseen.map(({ word }) => word)).toEqual(['audit'])
  })
})

describe('a word nobody wrote', () => {
  const suggest = (q: string) =>
    suggestWords(index, withText(emptyQuery, q), (query) => countMatches(index, query)).map(
      ({ label, count }) => [label, count],
    )

  it('brings up the nearest name that finds something', () =>
    expect(suggest('govrenace')).toEqual([['Did you mean “governance”?', 1]]))
  it('is corrected among words that are right', () =>
    expect(suggest('dfid govrenace')).toEqual([['Did you mean “dfid governance”?', 1]]))
  it('that is like no other brings up nothing', () => expect(suggest('xylophone')).toEqual([]))
  it('is not looked for when every word is known', () => expect(suggest('water')).toEqual([]))
})
