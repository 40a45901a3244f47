import { foldWords } from '../fold-text'
import type { FacetColumn } from '../index-types'
import type { FacetKey } from '../types'

/**
 * The names of single places. Only as a whole do they mean a place: "Guinea" is no part of "Papua New
 * Guinea". So every mention in a text is indexed as a word of its own, `@` and the place's value.
 */
export type PlaceNames = {
  /** The values that a name means, by its words with spaces between; folded. */
  readonly values: ReadonlyMap<string, readonly string[]>
  /** The values that a name means only where it is the whole search, as in {@link values}. */
  readonly foreign: ReadonlyMap<string, readonly string[]>
  /** How many words the longest name has that begins with a word. */
  readonly longest: ReadonlyMap<string, number>
  /** The values in use that an ISO code in lower case means. */
  readonly codes: ReadonlyMap<string, string>
  /** The names of a value, each in words. */
  readonly namesOf: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** A name among words: from one place to before another, and the values it means. */
export type Mention = {
  readonly from: number
  readonly to: number
  readonly values: readonly string[]
}

/** The word that stands in the index for every mention of a place. */
export const mentionOf = (value: string) => `@${value}`

const namesOfFacets = new WeakMap<object, PlaceNames>()

/** The names of all places, used or not, and the adjectives and codes of those in use. */
export function getPlaceNames(facets: Readonly<Record<FacetKey, FacetColumn>>): PlaceNames {
  const known = namesOfFacets.get(facets)
  if (known) return known
  const names = collectNames(facets)
  namesOfFacets.set(facets, names)
  return names
}

function collectNames(facets: Readonly<Record<FacetKey, FacetColumn>>): PlaceNames {
  const values = new Map<string, string[]>()
  const foreign = new Map<string, string[]>()
  const longest = new Map<string, number>()
  const codes = new Map<string, string>()
  const namesOf = new Map<string, string[][]>()
  const add = (value: string, words: string[]) => {
    const [first] = words
    if (first === undefined) return
    const name = words.join(' ')
    const meant = values.get(name)
    if (meant?.includes(value)) return
    if (meant) meant.push(value)
    else values.set(name, [value])
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
    const names = namesOf.get(value)
    if (names) names.push(words)
    else namesOf.set(value, [words])
  }
  for (const { vocabulary, numbers } of Object.values(facets)) {
    for (const { value, label, aliases = [], place } of vocabulary) {
      if (!place) continue
      for (const name of [label, ...aliases])
        for (const words of listVariants(name)) add(value, words)
      const { native = [], elsewhere = [] } = place
      const isUsed = numbers.has(value)
      for (const name of [...native, ...(isUsed ? elsewhere : [])]) {
        const words = foldWords(name).join(' ')
        foreign.set(words, [...new Set([...(foreign.get(words) ?? []), value])])
      }
      if (!isUsed) continue
      for (const adjective of place.adjectives) add(value, foldWords(adjective))
      for (const code of place.codes) codes.set(code.toLowerCase(), value)
    }
  }
  for (const name of values.keys()) foreign.delete(name)
  return { values, foreign, longest, codes, namesOf }
}

/** A name in words; also without "and", which people write as "&", and with "St" for "Saint". */
function listVariants(name: string): string[][] {
  const words = foldWords(name)
  const variants = [words]
  if (words.includes('and')) variants.push(words.filter((word) => word !== 'and'))
  if (words[0] === 'saint') {
    variants.push(...variants.map((variant) => ['st', ...variant.slice(1)]))
  }
  return variants
}

/** The names of places among words, from the left, the longest first. */
export function findMentions(words: readonly string[], { values, longest }: PlaceNames): Mention[] {
  const mentions: Mention[] = []
  for (let from = 0; from < words.length; from++) {
    const most = longest.get(words[from] ?? '')
    if (most === undefined) continue
    for (let length = Math.min(most, words.length - from); length > 0; length--) {
      const meant = values.get(
        length === 1 ? (words[from] ?? '') : words.slice(from, from + length).join(' '),
      )
      if (!meant) continue
      mentions.push({ from, to: from + length, values: meant })
      from += length - 1
      break
    }
  }
  return mentions
}

/**
 * The index words for the places that a text mentions. Of two letters, "us" and the like, a text
 * says something else more often.
 */
export function listMentions(words: readonly string[], names: PlaceNames): string[] {
  return findMentions(words, names)
    .filter(({ from, to }) => to - from > 1 || (words[from] ?? '').length > 2)
    .flatMap(({ values }) => values.map(mentionOf))
}
