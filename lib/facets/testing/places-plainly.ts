import { facetKeys, type Term, type Vocabulary } from '../types'
import { isSame, splitPlainly } from './words-plainly'

/** A place, its names in words, and its codes. */
export type Place = {
  readonly value: string
  readonly names: readonly (readonly string[])[]
  readonly codes: readonly string[]
  /** Names that count only as a whole search. */
  readonly foreign: readonly string[]
}

export function listPlaces(vocabulary: Vocabulary, used: ReadonlySet<Term>): Place[] {
  return facetKeys
    .flatMap((facet) => vocabulary[facet])
    .flatMap((term) => {
      const { value, label, aliases = [], place } = term
      if (!place) return []
      const names = [label, ...aliases].map(splitPlainly).flatMap((words) => {
        const bare = words.filter((word) => word !== 'and')
        return words[0] === 'saint'
          ? [words, bare, ['st', ...words.slice(1)], ['st', ...bare.slice(1)]]
          : [words, bare]
      })
      const adjectives = used.has(term) ? place.adjectives.map(splitPlainly) : []
      const known = [...names, ...adjectives].filter(({ length }) => length > 0)
      const elsewhere = [
        ...(place.native ?? []),
        ...(used.has(term) ? (place.elsewhere ?? []) : []),
      ]
      const foreign = elsewhere.map((name) => splitPlainly(name).join(' '))
      return { value, names: known, codes: used.has(term) ? place.codes : [], foreign }
    })
}

/** The places that the longest name means which begins at one of the words. */
export function findLongest(words: readonly string[], at: number, places: readonly Place[]) {
  for (let length = words.length - at; length > 0; length--) {
    const name = words.slice(at, at + length)
    const meant = places.filter(({ names }) => names.some((one) => isSame(one, name)))
    if (meant.length > 0) return { length, places: meant }
  }
  return undefined
}

export function listMentioned(words: readonly string[], places: readonly Place[]): string[] {
  const mentioned: string[] = []
  for (let at = 0; at < words.length; at++) {
    const meant = findLongest(words, at, places)
    if (!meant) continue
    const isTiny = meant.length === 1 && (words[at] ?? '').length <= 2
    if (!isTiny) mentioned.push(...meant.places.map(({ value }) => value))
    at += meant.length - 1
  }
  return mentioned
}
