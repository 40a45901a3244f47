import { noTerm } from '@/lib/facets/no-term'
import { countFilters, isOpen } from '@/lib/facets/query/query'
import { facetKeys, type Query, rangeKeys } from '@/lib/facets/types'

/**
 * Whether search engines may list a page: all projects, or one term; no text, no range such as a year
 * alone, no later pages, no shortlist.
 */
export function isIndexable(query: Query): boolean {
  const excludes = facetKeys.some((facet) => query.excluded[facet].length > 0)
  const narrows = rangeKeys.some((key) => !isOpen(query.ranges[key]))
  const asksNone = facetKeys.some((facet) => query.facets[facet].includes(noTerm))
  const isPlain = !asksNone && query.q === '' && query.page === 1 && query.pick === ''
  return countFilters(query) <= 1 && !excludes && !narrows && isPlain
}
