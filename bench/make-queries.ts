import { emptyQuery, withPage, withRange, withSort, withValues } from '@/lib/facets/query/query'
import { type FacetKey, facetKeys, type Query, type Vocabulary } from '@/lib/facets/types'
import { makeRandom } from './generate-projects'

/**
 * A fixed mix of questions as visitors ask them: one without a filter, then one to four facets with
 * one to three values each, a third of them with years, some in another order or on a later page.
 */
export function makeQueries(vocabulary: Vocabulary, count: number, seed = 7): Query[] {
  const random = makeRandom(seed)
  const pickValue = (facet: FacetKey) => {
    const terms = vocabulary[facet]
    return terms[Math.floor(random() ** 2 * terms.length)]?.value ?? ''
  }
  return Array.from({ length: count }, (_, number) => {
    let query: Query = emptyQuery
    if (number === 0) return query
    const facets = facetKeys.filter(() => random() < 0.45)
    for (const facet of facets) {
      const many = 1 + Math.floor(random() * 3)
      query = withValues(
        query,
        facet,
        Array.from({ length: many }, () => pickValue(facet)),
      )
    }
    if (random() < 0.33) {
      query = withRange(query, 'years', { from: 2005, to: 2005 + Math.floor(random() * 20) })
    }
    if (random() < 0.2) query = withSort(query, random() < 0.5 ? 'oldest' : 'title')
    return random() < 0.1 ? withPage(query, 3) : query
  })
}
