import { hasYears } from './query'
import { type FacetKey, facetKeys, type Query, type Vocabulary } from './types'

/** The filters of a query in words, such as "European Union or World Bank, and Governance". */
export function describeFilters(query: Query, vocabulary: Vocabulary): string {
  const groups = facetKeys
    .filter((facet) => query.facets[facet].length > 0)
    .map((facet) =>
      joinWith(
        'or',
        query.facets[facet].map((value) => labelOf(vocabulary, facet, value)),
      ),
    )
  const parts = groups.map((group, place) => (place === 0 ? group : `and ${group}`))
  if (hasYears(query)) parts.push(describeYears(query))
  if (query.q) parts.push(`matching “${query.q}”`)
  return parts.join(', ')
}

/** How many projects a query found and what it asked for, as one sentence without a full stop. */
export function describeResult(query: Query, vocabulary: Vocabulary, total: number): string {
  const filters = describeFilters(query, vocabulary)
  const projects = `${total === 0 ? 'No' : total} ${total === 1 ? 'project' : 'projects'}`
  if (!filters) return total === 0 ? projects : `All ${projects}`
  const isFacet = facetKeys.some((facet) => query.facets[facet].length > 0)
  return `${projects} ${isFacet ? 'for ' : ''}${filters}`
}

/** "running in 2020", "running between 2015 and 2024", "running since 2015", "running until 2024" */
export function describeYears({ from, to }: Pick<Query, 'from' | 'to'>): string {
  if (from !== undefined && from === to) return `running in ${from}`
  if (from !== undefined && to !== undefined) return `running between ${from} and ${to}`
  return from === undefined ? `running in ${to} or before` : `running in ${from} or after`
}

/** The label of a value, or the value itself where the vocabulary lacks it. */
export function labelOf(vocabulary: Vocabulary, facet: FacetKey, value: string): string {
  return vocabulary[facet].find((term) => term.value === value)?.label ?? value
}

/** "A", "A or B", "A, B or C" */
function joinWith(word: string, items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
