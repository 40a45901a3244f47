import type { TimeScale } from '@/lib/finder/listed-project'

/** Where a year begins on a scale, in per cent from its start; years off the scale lie at its ends. */
export function placeYear(year: number, { from, to }: TimeScale): number {
  const share = ((year - from) / (to + 1 - from)) * 100
  return Math.round(Math.min(100, Math.max(0, share)) * 100) / 100
}

/** Where today is: the middle of the present year; undefined off the scale. */
export function placeToday(scale: TimeScale): number | undefined {
  const { from, to, now } = scale
  return now < from || now > to ? undefined : placeYear(now + 0.5, scale)
}

/** A project's years on a scale, in per cent: what is done until today, and what is to come. */
export type Stretch = { readonly from: number; readonly today: number; readonly to: number }

/** A project fills its years: from the first day of `start` to the last day of `end`. */
export function placeProject(start: number, end: number | undefined, scale: TimeScale): Stretch {
  const from = placeYear(start, scale)
  const to = placeYear((end ?? scale.to) + 1, scale)
  const today = Math.min(to, Math.max(from, placeYear(scale.now + 0.5, scale)))
  return { from, today, to }
}
