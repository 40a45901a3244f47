import { printQuery } from '@/lib/facets/print-query'
import { emptyQuery, withValues } from '@/lib/facets/query'
import type { FacetKey, Query } from '@/lib/facets/types'

/** The address of a listing. */
export function listingHref(query: Query): string {
  const search = printQuery(query)
  return search ? `/projects?${search}` : '/projects'
}

/** The address of the listing filtered by one value. */
export function facetHref(facet: FacetKey, value: string): string {
  return listingHref(withValues(emptyQuery, facet, [value]))
}

/** The address of the feed of a listing. */
export function feedHref(query: Query): string {
  const search = printQuery(query)
  return search ? `/projects.atom?${search}` : '/projects.atom'
}
