import { describe, expect, it } from 'vitest'
import { mapFacets } from '../columns'
import { findAll } from '../find'
import { emptyQuery, withText } from '../query/query'
import { indexWords } from '../testing/index-words'
import type { SearchedProject } from '../testing/searched-project'

const texts = {
  rights: 'Land rights|Titles for women.|the anti-corruption of cities',
  land: 'Rights on land|Water and health.|a labour market and microfinance',
  program: 'A program|Unit of the U.S. office.|the centre for companies',
}
const projects: SearchedProject[] = Object.entries(texts).map(([slug, text]) => {
  const [title = '', summary = '', words = ''] = text.split('|')
  return { slug, title, summary, words, date: '', status: 'active' }
})
const index = indexWords(
  projects,
  mapFacets(() => []),
)
const find = (q: string) =>
  findAll(index, withText(emptyQuery, q))
    .map((ordinal) => projects[ordinal]?.slug)
    .sort()
    .join(' ')

describe('a search finds', () => {
  it.each([
    ['land rights', 'land rights'],
    ['"land rights"', 'rights'],
    ['“for women”', 'rights'],
    ['"labour market"', 'land'],
    ['"the centre" program', 'program'],
    ['"wom"', ''],
    ['land -health', 'rights'],
    ['land NOT health', 'rights'],
    ['land -"land rights"', 'land'],
    ['land -city', 'land'],
    ['-land', 'program'],
    ['woman', 'rights'],
    ['city', 'rights'],
    ['company', 'program'],
    ['labor', 'land'],
    ['center', 'program'],
    ['programmes', 'program'],
    ['anticorruption', 'rights'],
    ['anti corruption', 'rights'],
    ['micro-finance', 'land'],
    ['micro finance', 'land'],
    ['US', 'program'],
    ['u.s.', 'program'],
    ['un', ''],
    ['uni', 'program'],
    ['%', ''],
  ])('%s', (q, slugs) => expect(find(q)).toBe(slugs))
})
