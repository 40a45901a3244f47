import type { Project } from '@/lib/content/types'
import type { TimeScale } from '@/lib/finder/listed-project'

type Years = Pick<Project, 'start' | 'end'>

/** Years after the last project that a scale still covers to reach the present. */
const nearPresent = 5

/** From the first year of any project to the last, in whole steps of five years, the present included. */
export function measureTime(projects: readonly Years[], now: number): TimeScale {
  const starts = projects.flatMap(({ start }) => start ?? [])
  const ends = projects.flatMap(({ end }) => end ?? [])
  const first = starts.reduce((a, b) => Math.min(a, b), now)
  const last = ends.reduce((a, b) => Math.max(a, b), now)
  return roundScale(first, last, now)
}

/**
 * The scale of one page: as {@link measureTime}, but a past that ended years ago does not reach to
 * the present. `now` then lies outside of it.
 */
export function fitTime(projects: readonly Years[], now: number): TimeScale {
  const years = projects.flatMap(({ start, end }) => (start === undefined ? [] : { start, end }))
  if (years.length === 0) return measureTime(projects, now)
  const first = Math.min(...years.map(({ start }) => start))
  const last = Math.max(...years.map(({ start, end }) => end ?? Math.max(start, now)))
  const from = first - now > nearPresent ? first : Math.min(first, now)
  return roundScale(from, now - last > nearPresent ? last : Math.max(last, now), now)
}

function roundScale(first: number, last: number, now: number): TimeScale {
  return { from: Math.floor(first / 5) * 5, to: Math.ceil((last + 1) / 5) * 5 - 1, now }
}
