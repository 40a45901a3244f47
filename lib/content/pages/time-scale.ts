import type { Project } from '@/lib/content/types'
import type { TimeScale } from '@/lib/finder/listed-project'

/** From the first year of any project to the last, in whole steps of five years, the present included. */
export function measureTime(projects: readonly Project[], now: number): TimeScale {
  const starts = projects.flatMap(({ start }) => start ?? [])
  const ends = projects.flatMap(({ end }) => end ?? [])
  const first = starts.reduce((a, b) => Math.min(a, b), now)
  const last = ends.reduce((a, b) => Math.max(a, b), now)
  return { from: Math.floor(first / 5) * 5, to: Math.ceil((last + 1) / 5) * 5 - 1, now }
}
