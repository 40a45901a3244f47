import { filters, ranges } from '@/lib/fields/shown'
import type { Query } from '../types'
import { usualSort } from './query'

/**
 * The canonical query string of a query, without `?`: one order of keys, defaults left out, a hyphen
 * before what is excluded. `parseQuery` reads it back as the same query.
 */
export function printQuery(query: Query): string {
  const params = new URLSearchParams()
  if (query.q) params.set('q', query.q)
  for (const { key, param } of filters) {
    for (const value of query.facets[key]) params.append(param, value)
    for (const value of query.excluded[key]) params.append(param, `-${value}`)
  }
  for (const { key, params: names } of ranges) {
    const { from, to } = query.ranges[key]
    if (from !== undefined) params.set(names[0], String(from))
    if (to !== undefined) params.set(names[1], String(to))
  }
  if (query.sort !== usualSort(query.q)) params.set('sort', query.sort)
  if (query.view !== 'list') params.set('view', query.view)
  if (query.page > 1) params.set('page', String(query.page))
  if (query.pick) params.set('pick', query.pick)
  // A comma separates nothing in an address; as it is, a list of slugs can be read.
  return params.toString().replaceAll('%2C', ',')
}
