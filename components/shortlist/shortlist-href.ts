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

/** What can be done with a project of the list. */
export type Move = {
  readonly name: 'up' | 'first' | 'down' | 'remove'
  /** The list after it. */
  readonly others: readonly string[]
  /** The id of what has the focus then: the same again where it can be done, or what is beside it. */
  readonly next: string
}

/** What can be done with the project at a place of the list. */
export function listMoves(slugs: readonly string[], at: number): readonly Move[] {
  const slug = slugs[at]
  if (slug === undefined) return []
  const last = slugs.length - 1
  const moveTo = (name: 'up' | 'first' | 'down', place: number): Move => {
    const again = {
      up: place > 0 ? 'up' : 'down',
      first: 'down',
      down: place < last ? 'down' : 'up',
    } as const
    return {
      name,
      others: slugs.toSpliced(at, 1).toSpliced(place, 0, slug),
      next: moveId(again[name], slug),
    }
  }
  const beside = slugs[at + 1] ?? slugs[at - 1]
  return [
    ...(at > 0 ? [moveTo('up', at - 1)] : []),
    // With the one above it, moving up is the same.
    ...(at > 1 ? [moveTo('first', 0)] : []),
    ...(at < last ? [moveTo('down', at + 1)] : []),
    {
      name: 'remove',
      others: slugs.toSpliced(at, 1),
      next: beside === undefined ? addId : moveId('remove', beside),
    },
  ]
}

/** The id of the link that does something with a project. */
export const moveId = (name: Move['name'], slug: string) => `${name}-${slug}`

/** The id of the projects to add. */
export const addId = 'add'
