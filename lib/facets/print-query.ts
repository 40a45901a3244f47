import { usualSort } from './query'
import { facetKeys, type Query } from './types'

/**
 * The canonical query string of a query, without `?`: one order of keys, defaults left
 * out, a hyphen before what is left out.
 * `parseQuery` reads it back as the same query.
 */
export function printQuery(query: Query): string {
  const params = new URLSearchParams()
  if (query.q) params.set('q', query.q)
  for (const facet of facetKeys) {
    for (const value of query.facets[facet]) params.append(facet, value)
    for (const value of query.without[facet]) params.append(facet, `-${value}`)
  }
  if (query.from !== undefined) params.set('from', String(query.from))
  if (query.to !== undefined) params.set('to', String(query.to))
  if (query.sort !== usualSort(query.q)) params.set('sort', query.sort)
  if (query.view !== 'list') params.set('view', query.view)
  if (query.page > 1) params.set('page', String(query.page))
  return params.toString()
}
