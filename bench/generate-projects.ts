import { deriveStatus } from '@/lib/content/status'
import type { IndexedProject, Term, Vocabulary } from '@/lib/facets/types'

/** A made-up portfolio; the same seed gives the same one on every machine. */
export type GeneratedPortfolio = {
  readonly projects: readonly IndexedProject[]
  readonly vocabulary: Vocabulary
}

const sizes = { regions: 7, client: 120, solutions: 50, country: 190 } as const

/** The year the generated portfolio is looked at in. */
const presentYear = 2026

const words =
  'water land health energy market rural youth finance reform climate school court trade road data women farm river tax audit'.split(
    ' ',
  )

/**
 * Makes a portfolio with the skew of real ones: few names are frequent, many are rare.
 *
 * @param count how many projects.
 */
export function generatePortfolio(count: number, seed = 1): GeneratedPortfolio {
  const random = makeRandom(seed)
  const vocabulary: Vocabulary = {
    regions: makeTerms('regions', sizes.regions),
    client: makeTerms('client', sizes.client),
    solutions: makeTerms('solutions', sizes.solutions),
    country: makeTerms('country', sizes.country),
    status: ['active', 'completed', 'upcoming'].map((value) => ({ value, label: value })),
  }
  const pick = (terms: readonly Term[], most: number) => {
    const many = 1 + Math.floor(random() ** 2 * most)
    // The square of a uniform number prefers the front of the list, as Zipf's law does.
    const values = Array.from(
      { length: many },
      () => terms[Math.floor(random() ** 2 * terms.length)]?.value ?? '',
    )
    return [...new Set(values)].map((value) => ({ value }))
  }
  const projects = Array.from({ length: count }, (_, number): IndexedProject => {
    const start = 1990 + Math.floor(Math.sqrt(random()) * 37)
    const years = {
      start,
      ...(random() < 0.95 && { end: start + 1 + Math.floor(random() * 6) }),
    }
    return {
      slug: `project-${number}`,
      title: `Place ${number % 190}—${makeWords(random, 5)} (P${number})`,
      summary: makeWords(random, 25),
      date: new Date(Date.UTC(start, number % 12, 1 + (number % 28))).toISOString(),
      ...years,
      regions: pick(vocabulary.regions, 2),
      client: pick(vocabulary.client, 2),
      solutions: pick(vocabulary.solutions, 4),
      country: pick(vocabulary.country, 3),
      status: deriveStatus(years, presentYear),
    }
  })
  return { projects, vocabulary }
}

function makeTerms(facet: string, count: number): Term[] {
  return Array.from({ length: count }, (_, number) => ({
    value: `${facet}-${number}`,
    label: `${facet} number ${number}`,
  }))
}

function makeWords(random: () => number, count: number): string {
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ')
}

/** Numbers from 0 to 1 by mulberry32, a small generator in the public domain. */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
