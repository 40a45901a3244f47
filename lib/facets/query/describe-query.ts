import { inSentence } from '#words/facets'
import { rangeNouns } from '#words/nouns'
import { sentences } from '#words/sentences'
import { termFilterKeys } from '@/lib/fields/shown'
import { noTerm } from '../no-term'
import { parseText } from '../search-text'
import { type FacetKey, type Query, rangeKeys, type Vocabulary } from '../types'
import { isOpen } from './query'

const say = sentences.parts

/** The filters of a query in words, such as "European Union or World Bank, and Governance". */
export function describeFilters(query: Query, vocabulary: Vocabulary): string {
  const groups = [...listTerms(query, vocabulary).values()].map(sentences.or)
  return say.join([
    ...groups.map((names, place) => say.names(names, place === 0)),
    ...listOthers(query, vocabulary),
  ])
}

/**
 * How many projects a query found and what it asked for, as one sentence without a full stop, such
 * as "2 projects on Governance in Egypt for the European Union, running in 2015 or later".
 */
export function describeResult(query: Query, vocabulary: Vocabulary, total: number): string {
  // Having none is said with words of its own where no name stands beside it.
  const named = [...listTerms(query, vocabulary)].filter(([facet]) => !asksNone(query, facet))
  const terms = sentences.terms(
    new Map(named.map(([facet, names]) => [facet, joinNone(query, facet, names)])),
  )
  const none = termFilterKeys.filter((facet) => asksNone(query, facet)).map(inSentence)
  const others = [
    ...(none.length > 0 ? [say.unstated(sentences.or(none))] : []),
    ...listOthers(query, vocabulary),
  ]
  const [first, ...more] = terms ? [terms, ...others] : introduceStatus(others, query)
  if (first === undefined) return sentences.all(total)
  return sentences.found(total, say.join([first, ...more]))
}

/** Whether a query asks for projects that have no term of a facet, and for nothing else of it. */
function asksNone({ facets }: Query, facet: FacetKey): boolean {
  return facets[facet].length === 1 && facets[facet][0] === noTerm
}

/** Beside names, having none is "with no country stated": "in Egypt or with no country stated". */
function joinNone({ facets }: Query, facet: FacetKey, names: readonly string[]): readonly string[] {
  if (!facets[facet].includes(noTerm)) return names
  return [...names.slice(0, -1), say.unstated(inSentence(facet))]
}

/** A status that comes first needs a word that joins it to "projects". */
function introduceStatus(parts: readonly string[], { facets, excluded }: Query): readonly string[] {
  const [first, ...more] = parts
  const isStatus =
    facets.status.length + excluded.status.length > 0 &&
    termFilterKeys.every((facet) => excluded[facet].length === 0)
  return first !== undefined && isStatus ? [sentences.firstStatus(first), ...more] : parts
}

/** The names of the terms asked for, by facet. */
function listTerms({ facets }: Query, vocabulary: Vocabulary): ReadonlyMap<FacetKey, string[]> {
  return new Map(
    termFilterKeys
      .filter((facet) => facets[facet].length > 0)
      .map((facet) => [facet, nameValues(vocabulary, facet, facets[facet])]),
  )
}

/** What a query asks besides terms, in parts. */
function listOthers({ facets, excluded, ranges, q }: Query, vocabulary: Vocabulary): string[] {
  const name = (facet: FacetKey, values: readonly string[]) =>
    sentences.or(nameValues(vocabulary, facet, values))
  const unwanted = termFilterKeys
    .map((facet) => name(facet, excluded[facet].filter(isTerm)))
    .filter(Boolean)
  const stated = termFilterKeys.filter((facet) => excluded[facet].includes(noTerm)).map(inSentence)
  const status = name('status', facets.status)
  const notStatus = name('status', excluded.status)
  return [
    ...(unwanted.length > 0 ? [say.without(sentences.or(unwanted))] : []),
    ...(stated.length > 0 ? [say.stated(stated)] : []),
    ...(status ? [say.status(status)] : []),
    ...(notStatus ? [say.notStatus(notStatus)] : []),
    ...rangeKeys
      .filter((key) => !isOpen(ranges[key]))
      .map((key) => rangeNouns[key].part(ranges[key].from, ranges[key].to)),
    ...describeText(q),
  ]
}

function isTerm(value: string): boolean {
  return value !== noTerm
}

function nameValues(vocabulary: Vocabulary, facet: FacetKey, values: readonly string[]): string[] {
  const ordered = [...values.filter(isTerm), ...values.filter((value) => !isTerm(value))]
  return ordered.map((value) => labelOf(vocabulary, facet, value))
}

/** The text of a search in parts; as it is where it has no operators. */
function describeText(q: string): string[] {
  if (!q) return []
  const { words, phrases, excluded } = parseText(q)
  if (phrases.length + excluded.length === 0) return [say.matching(q)]
  return [
    ...(words.length > 0 ? [say.matching(words.join(' '))] : []),
    ...phrases.map(say.phrase),
    ...excluded.map(say.withoutWord),
  ]
}

/** The label of a value, or the value itself where the vocabulary lacks it. */
export function labelOf(vocabulary: Vocabulary, facet: FacetKey, value: string): string {
  if (value === noTerm) return sentences.noTerm(inSentence(facet))
  return vocabulary[facet].find((term) => term.value === value)?.label ?? value
}
