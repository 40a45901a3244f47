import { notices as say } from '#words/notices'
import { foldWords } from '@/lib/facets/fold-text'
import { printQuery } from '@/lib/facets/query/print-query'
import { withText } from '@/lib/facets/query/query'
import {
  asksForEither,
  findStrayOperator,
  isWordless,
  listLostSigns,
  parseText,
  printText,
} from '@/lib/facets/search-text'
import { getTermIndex } from '@/lib/facets/term-index'
import type { TextPlan } from '@/lib/facets/text/text-plan'
import { facetKeys, type Notice, type Query } from '@/lib/facets/types'
import { slugify } from '@/lib/slug'
import type { Portfolio } from './portfolio'
import { noticeStatus } from './status-notice'
import { noticeYears } from './year-notice'

/** What to tell about the text of a search: names that no project has, and words read otherwise. */
export function noticeText(
  portfolio: Portfolio,
  query: Query,
  plan: TextPlan,
  total: number,
): Notice[] {
  const { q } = query
  if (!q) return []
  const about = (message: string) => ({ param: 'q', value: q, message })
  if (isWordless(q)) return [about(say.noWord(q))]
  const either = asksForEither(q) ? [{ ...about(say.either), value: 'OR' }] : []
  return [
    ...either,
    ...noticeOperator(q).map(about),
    ...listLostSigns(q).map((word) => about(say.signs(word, foldWords(word)))),
    ...noticeYears(query),
    ...noticeStatus(query, portfolio.vocabulary),
    ...noticeUnusedNames(portfolio, query, plan, total).map(about),
    ...(total > 0 ? noticeReadings(query, plan) : []),
  ]
}

function noticeOperator(q: string): string[] {
  const stray = findStrayOperator(q)
  if (!stray) return []
  return [stray.isAlone ? say.operatorAlone(stray.word) : say.operatorIgnored(stray.word)]
}

/** Of a name that is all the text, and that no project has. */
function noticeUnusedNames(
  { index, vocabulary }: Portfolio,
  { q }: Query,
  { places }: TextPlan,
  total: number,
): string[] {
  const isUsed = (value: string) =>
    facetKeys.some((facet) => index.facets[facet].numbers.has(value))
  if (places.length > 0) {
    if (places.some(isUsed)) return []
    const labels = facetKeys.flatMap((facet) => {
      return vocabulary[facet]
        .filter(({ value }) => places.includes(value))
        .map(({ label }) => label)
    })
    return [total > 0 ? say.mentioned(labels) : say.nowhere(labels)]
  }
  const slug = slugify(q)
  const meant = facetKeys.flatMap((facet) => {
    const value = getTermIndex(vocabulary[facet]).get(slug)
    return value === undefined ? [] : vocabulary[facet].filter((term) => term.value === value)
  })
  const [first] = meant
  if (!first || first.place || meant.some(({ value }) => isUsed(value))) return []
  return [total > 0 ? say.onlyWords(first.label) : say.none(first.label)]
}

/** Of each word that no project has: what was looked for instead, and the way to insist on it. */
function noticeReadings(query: Query, { wanted }: TextPlan): Notice[] {
  return wanted.flatMap(({ word, readAs }) => {
    if (!readAs) return []
    const text = parseText(query.q)
    const words = text.words.filter((one) => !foldWords(one).includes(word))
    const exact = printText({ ...text, words, phrases: [...text.phrases, word] })
    const link = { label: say.exactly(word), search: printQuery(withText(query, exact)) }
    return { param: 'q', value: word, message: say.readAs(word, readAs), link }
  })
}
