import { printPicks } from '@/lib/facets/query/print-picks'
import { printQuery } from '@/lib/facets/query/print-query'
import type { Query } from '@/lib/facets/types'

/** The parts of the shortlist. */
export const shortlistViews = ['list', 'compare', 'evidence'] as const
export type ShortlistView = (typeof shortlistViews)[number]

/** The chosen projects, and what its page shows beside them. */
export type ShortlistState = {
  /** Slugs, in order. */
  readonly slugs: readonly string[]
  readonly show?: ShortlistView
  /** What projects to add are looked for with. */
  readonly query?: Query
}

/** The address of a shortlist, or with another path of one of its downloads. */
export function shortlistHref(
  { slugs, show = 'list', query }: ShortlistState,
  path = '/projects/shortlist',
): string {
  const parts = [
    printPicks(slugs),
    show === 'list' ? '' : `show=${show}`,
    query ? printQuery(query) : '',
  ].filter(Boolean)
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path
}

/** The same slugs with the one at a place moved by some places; as they are where it cannot. */
export function movePick(slugs: readonly string[], at: number, by: number): readonly string[] {
  const slug = slugs[at]
  const to = at + by
  if (slug === undefined || to < 0 || to >= slugs.length) return slugs
  return slugs.toSpliced(at, 1).toSpliced(to, 0, slug)
}
