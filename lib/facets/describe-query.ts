import { rangeNouns } from '#words/nouns'
import { sentences } from '#words/sentences'
import { termFilterKeys } from '@/lib/fields/shown'
import { isOpen } from './query'
import { parseText } from './search-text'
import { type FacetKey, type Query, rangeKeys, type Vocabulary } from './types'

/** The filters of a query in words, such as "European Union or World Bank, and Governance". */
export function describeFilters(query: Query, vocabulary: Vocabulary): string {
  return sentences.parts.join(listParts(query, vocabulary))
}

/** How many projects a query found and what it asked for, as one sentence without a full stop. */
export function describeResult(query: Query, vocabulary: Vocabulary, total: number): string {
  const [first, ...others] = listParts(query, vocabulary)
  if (first === undefined) return sentences.all(total)
  return sentences.found(total, sentences.parts.join([introduce(first, query), ...others]))
}

/** What joins the first filter to "projects" depends on what it is: a name or a status. */
function introduce(first: string, { facets, excluded }: Query): string {
  if (termFilterKeys.some((facet) => facets[facet].length > 0)) return sentences.first.names(first)
  if (termFilterKeys.some((facet) => excluded[facet].length > 0)) return first
  const isStatus = facets.status.length + excluded.status.length > 0
  return isStatus ? sentences.first.status(first) : first
}

function listParts(query: Query, vocabulary: Vocabulary): string[] {
  const { facets, excluded, q } = query
  const say = sentences.parts
  const name = (facet: FacetKey, values: readonly string[]) =>
    sentences.or(values.map((value) => labelOf(vocabulary, facet, value)))
  const wanted = termFilterKeys.map((facet) => name(facet, facets[facet])).filter(Boolean)
  const unwanted = termFilterKeys.map((facet) => name(facet, excluded[facet])).filter(Boolean)
  const parts = wanted.map((group, place) => say.names(group, place === 0))
  if (unwanted.length > 0) parts.push(say.without(sentences.or(unwanted)))
  const status = name('status', facets.status)
  const notStatus = name('status', excluded.status)
  if (status) parts.push(say.status(status))
  if (notStatus) parts.push(say.notStatus(notStatus))
  for (const key of rangeKeys) {
    const range = query.ranges[key]
    if (!isOpen(range)) parts.push(rangeNouns[key].part(range.from, range.to))
  }
  return [...parts, ...describeText(q)]
}

/** The text of a search in parts; as it is where it has no operators. */
function describeText(q: string): string[] {
  if (!q) return []
  const say = sentences.parts
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
  return vocabulary[facet].find((term) => term.value === value)?.label ?? value
}
