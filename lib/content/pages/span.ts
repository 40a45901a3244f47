import type { Project } from '@/lib/content/types'

/** The years that projects cover. */
export type Span = {
  /** The first year of any of them. */
  readonly from: number
  /** The last year of any of them; absent while one is ongoing. */
  readonly to?: number
  /** Whether none of them has begun. */
  readonly isUpcoming: boolean
}

/** The years that several projects cover; undefined where no first year is known. */
export function findSpan(
  projects: readonly Pick<Project, 'start' | 'end' | 'status'>[],
): Span | undefined {
  const begun = projects.filter(({ start }) => start !== undefined)
  if (begun.length === 0) return undefined
  const goesOn = begun.some(({ end }) => end === undefined)
  return {
    from: Math.min(...begun.flatMap(({ start }) => start ?? [])),
    ...(!goesOn && { to: Math.max(...projects.flatMap(({ end }) => end ?? [])) }),
    isUpcoming: begun.every(({ status }) => status === 'upcoming'),
  }
}
