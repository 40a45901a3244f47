import { nameFacet } from '#words/facets'
import { notices as say } from '#words/notices'
import { foldWords } from '@/lib/facets/fold-text'
import { printQuery } from '@/lib/facets/query/print-query'
import { withOneMore, withoutText, withText } from '@/lib/facets/query/query'
import { parseText, printText } from '@/lib/facets/search-text'
import type { Notice, Query, Vocabulary } from '@/lib/facets/types'

/**
 * Of the name of a status among the words of a search: a link to the projects that have it. In
 * quotation marks it is meant as text.
 */
export function noticeStatus(query: Query, vocabulary: Vocabulary): Notice[] {
  const text = parseText(query.q)
  return vocabulary.status.flatMap(({ value, label }) => {
    const name = foldWords(label).join(' ')
    const typed = text.words.find((word) => foldWords(word).join(' ') === name)
    if (typed === undefined || query.facets.status.includes(value)) return []
    const rest = printText({ ...text, words: text.words.filter((word) => word !== typed) })
    const others = rest === '' ? withoutText(query) : withText(query, rest)
    const search = printQuery(withOneMore(others, 'status', value, 'in'))
    const link = { label: say.filterInstead(`${nameFacet('status')} ${label}`), search }
    return [{ param: 'q', value: typed, message: say.statusAsWords(typed), link }]
  })
}
