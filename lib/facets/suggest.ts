import { rangeNouns } from '#words/nouns'
import { sentences } from '#words/sentences'
import { noTerm } from './no-term'
import { labelOf } from './query/describe-query'
import { shorten } from './query/parse-values'
import {
  emptyQuery,
  isOpen,
  withExcluded,
  withoutText,
  withRange,
  withText,
  withValues,
} from './query/query'
import { parseText, printText } from './search-text'
import { type FacetKey, facetKeys, type Query, rangeKeys, type Vocabulary } from './types'

const { instead } = sentences

/** As many characters of a text as a button has room for. */
const room = 40

/** A query with fewer filters, and what it would find. */
export type Suggestion = {
  /** What to do, in words. */
  readonly label: string
  /** Projects it finds; never 0. */
  readonly count: number
  readonly query: Query
}

/** A filter that one could drop; `drop` and `only` say what dropping it, or all others, is. */
type Filter = {
  readonly drop: string
  readonly without: Query
  readonly only?: { readonly label: string; readonly query: Query }
}

/**
 * What to drop when a query finds nothing: each filter whose absence brings projects back, the
 * most of them first. Where no single one does, each filter on its own.
 *
 * @param count how many projects a query finds.
 */
export function suggestDrops(
  query: Query,
  vocabulary: Vocabulary,
  count: (query: Query) => number,
): readonly Suggestion[] {
  const filters = listFilters(query, vocabulary)
  const drops = rank(
    filters.map(({ drop, without }) => ({ label: drop, query: without })),
    count,
  )
  if (drops.length > 0 || filters.length < 2) return drops
  return rank(
    filters.flatMap(({ only }) => only ?? []),
    count,
  )
}

/** The suggestions that find something, those that find most first. */
export function rank(
  suggestions: readonly Omit<Suggestion, 'count'>[],
  count: (query: Query) => number,
): Suggestion[] {
  return suggestions
    .map((suggestion) => ({ ...suggestion, count: count(suggestion.query) }))
    .filter((suggestion) => suggestion.count > 0)
    .sort((a, b) => b.count - a.count)
}

function listFilters(query: Query, vocabulary: Vocabulary): Filter[] {
  const nameAll = (
    facet: FacetKey,
    values: readonly string[],
    nameNone: (name: string) => string = instead.projectsWith,
  ) =>
    values.map((value) => {
      const label = labelOf(vocabulary, facet, value)
      return value === noTerm ? nameNone(label) : label
    })
  const wanted = facetKeys
    .filter((facet) => query.facets[facet].length > 0)
    .map((facet): Filter => {
      const names = nameAll(facet, query.facets[facet])
      return {
        drop: instead.without(nameAll(facet, query.facets[facet], sentences.quoted)),
        without: withValues(query, facet, []),
        only: {
          label: instead.only(names),
          query: withValues(emptyQuery, facet, query.facets[facet]),
        },
      }
    })
  const excluded = facetKeys
    .filter((facet) => query.excluded[facet].length > 0)
    .map(
      (facet): Filter => ({
        drop: instead.again(nameAll(facet, query.excluded[facet])),
        without: withExcluded(query, facet, []),
      }),
    )
  return [...wanted, ...excluded, ...listRanges(query), ...listText(query)]
}

function listRanges(query: Query): Filter[] {
  return rangeKeys
    .filter((key) => !isOpen(query.ranges[key]))
    .map((key) => {
      const { from, to } = query.ranges[key]
      const label = rangeNouns[key].label(from, to).toLowerCase()
      return {
        drop: instead.withoutRange(label),
        without: withRange(query, key, {}),
        only: { label: instead.onlyRange(label), query: withRange(emptyQuery, key, { from, to }) },
      }
    })
}

function listText(query: Query): Filter[] {
  if (!query.q) return []
  const text = parseText(query.q)
  const { words, phrases, excluded } = text
  const parts = [
    ...words.map((word) => ({
      drop: instead.withoutWord(word),
      less: { ...text, words: words.filter((other) => other !== word) },
    })),
    ...phrases.map((phrase) => ({
      drop: instead.withoutPhrase(shorten(phrase, room)),
      less: { ...text, phrases: phrases.filter((other) => other !== phrase) },
    })),
    ...excluded.map((one) => ({
      drop: instead.withWord(shorten(one, room)),
      less: { ...text, excluded: excluded.filter((other) => other !== one) },
    })),
  ]
  const single = parts.length > 1 && parts.length <= 6 ? parts : []
  return [
    {
      drop: instead.withoutText(shorten(query.q, room)),
      without: withoutText(query),
      only: {
        label: instead.onlyText(shorten(query.q, room)),
        query: withText(emptyQuery, query.q),
      },
    },
    ...single.map(({ drop, less }) => ({ drop, without: withText(query, printText(less)) })),
  ]
}
