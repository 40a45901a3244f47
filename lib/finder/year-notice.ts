import { notices as say } from '#words/notices'
import { rangeNouns } from '#words/nouns'
import { printQuery } from '@/lib/facets/query/print-query'
import { withoutText, withRange, withText } from '@/lib/facets/query/query'
import { parseText, printText } from '@/lib/facets/search-text'
import type { Notice, Query } from '@/lib/facets/types'

/** A year, or two with a dash, a space or "to" between them, as words of a search. */
const years = /(?<!\S)((?:19|20)\d\d)(?:(?:[-–—]| to | )((?:19|20)\d\d))?(?!\S)/u

/**
 * Of years in the words of a search, which texts seldom have: a link to the projects that ran then.
 * In quotation marks they are meant as text.
 */
export function noticeYears(query: Query): Notice[] {
  const text = parseText(query.q)
  const typed = text.words.join(' ')
  const [span, first, last = first] = years.exec(typed) ?? []
  if (span === undefined) return []
  const [from = 0, to = 0] = [Number(first), Number(last)].sort((a, b) => a - b)
  const words = typed.replace(span, ' ').split(' ').filter(Boolean)
  const rest = printText({ ...text, words })
  const others = rest === '' ? withoutText(query) : withText(query, rest)
  const search = printQuery(withRange(others, 'years', { from, to }))
  const link = { label: say.filterInstead(rangeNouns.years.label(from, to)), search }
  return [{ param: 'q', value: span, message: say.yearsAsWords(span), link }]
}
