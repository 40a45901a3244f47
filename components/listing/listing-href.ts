import { printQuery } from '@/lib/facets/query/print-query'
import { emptyQuery, usualSort, withValues } from '@/lib/facets/query/query'
import type { FacetKey, Query } from '@/lib/facets/types'
import { termFilterKeys } from '@/lib/fields/shown'
import { isIndexable } from '@/lib/finder/is-indexable'
import { termHref } from '@/lib/term-paths'

/** The address of a listing. */
export function listingHref(query: Query): string {
  const search = printQuery(query)
  return search ? `/projects?${search}` : '/projects'
}

/**
 * A link to a listing. Search engines are asked not to follow it where they may not list the page:
 * there are more combinations than anybody could visit. Pages of the whole list lead to projects.
 */
export function listingLink(query: Query): { readonly href: string; readonly rel?: 'nofollow' } {
  const href = listingHref(query)
  return isIndexable({ ...query, page: 1 }) ? { href } : { href, rel: 'nofollow' }
}

/** The `rel` of a link whose address was made elsewhere: combinations are for people. */
export function relOf(href: string): 'nofollow' | undefined {
  return /^\/projects\?.*&/u.test(href) ? 'nofollow' : undefined
}

/**
 * The address of a listing for search engines, whatever its order and view: one term that projects
 * have is the subject of its landing page.
 */
export function canonicalHref({ query, total }: { query: Query; total: number }): string {
  const term = findOnlyTerm(asUsual(query))
  if (term && total > 0) return termHref(term.key, term.value)
  return listingHref(asUsual(query))
}

/** The same projects in the usual order and view. */
export function asUsual(query: Query): Query {
  return { ...query, sort: usualSort(query.q), view: 'list', pick: '' }
}

/** The term that the whole of a query asks for, if it does. */
function findOnlyTerm(query: Query) {
  if (!isIndexable(query)) return undefined
  return termFilterKeys.flatMap((key) => query.facets[key].map((value) => ({ key, value }))).at(0)
}

/** The address of the listing filtered by one value. */
export function facetHref(facet: FacetKey, value: string): string {
  return listingHref(withValues(emptyQuery, facet, [value]))
}

/** The address of the feed of a listing (Atom). */
export function feedHref(query: Query): string {
  return withSearch('/projects.atom', query)
}

/** The feeds of a listing by their types, for the head of a page. */
export function listFeeds(query: Query): Readonly<Record<string, string>> {
  return {
    'application/atom+xml': feedHref(query),
    'application/feed+json': withSearch('/projects.feed.json', query),
  }
}

function withSearch(path: string, query: Query): string {
  const search = printQuery(query)
  return search ? `${path}?${search}` : path
}
