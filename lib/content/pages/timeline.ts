import type { Project } from '@/lib/content/types'
import type { RangeCounts } from '@/lib/facets/types'

/** A project with a year to begin at. */
export type TimelineBar = Pick<Project, 'slug' | 'titleParts' | 'lang' | 'status' | 'end'> & {
  readonly start: number
}

/** Projects in time: each as a bar, or where they are too many, their number in each year. */
export type Timeline =
  | { readonly kind: 'bars'; readonly bars: readonly TimelineBar[] }
  | {
      readonly kind: 'columns'
      /** Every year from the first with a project to the last one. */
      readonly columns: readonly { readonly year: number; readonly count: number }[]
    }

/** More bars than these are a wall. */
const maxBars = 24

/**
 * Lays projects out in time, the earliest first; undefined when none says a year.
 *
 * @param years how many of the same projects ran in each year.
 */
export function makeTimeline(
  projects: readonly Project[],
  years: RangeCounts,
): Timeline | undefined {
  const bars = projects.flatMap(({ slug, titleParts, lang, status, start, end }) =>
    start === undefined
      ? []
      : {
          slug,
          titleParts,
          status,
          start,
          ...(lang !== undefined && { lang }),
          ...(end !== undefined && { end }),
        },
  )
  if (bars.length === 0) return undefined
  if (bars.length > maxBars) return { kind: 'columns', columns: trimYears(years) }
  return { kind: 'bars', bars: bars.toSorted(byTime) }
}

/** The counts without the years before the first project and after the last one. */
function trimYears({ edges, counts }: RangeCounts) {
  const first = counts.findIndex((count) => count > 0)
  const last = counts.findLastIndex((count) => count > 0)
  return counts.map((count, place) => ({ year: edges[place] ?? 0, count })).slice(first, last + 1)
}

/** By the first year, then the last one; ongoing work comes last. */
function byTime(a: TimelineBar, b: TimelineBar): number {
  const endOf = ({ end }: TimelineBar) => end ?? Number.POSITIVE_INFINITY
  if (a.start !== b.start) return a.start - b.start
  if (endOf(a) !== endOf(b)) return endOf(a) < endOf(b) ? -1 : 1
  return a.slug < b.slug ? -1 : 1
}
