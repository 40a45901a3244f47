import { iati } from '#words/iati'
import type { Status } from '@/lib/content/types'

/** `ActivityStatus`: pipeline, implementation, closed. */
export const statusCodes = {
  upcoming: '1',
  active: '2',
  completed: '4',
} as const satisfies Readonly<Record<Status, string>>

/** An `activity-date` with what the list `ActivityDateType` calls it. */
type ActivityDate = {
  readonly type: '1' | '2' | '3' | '4'
  /** A day, ISO 8601. */
  readonly date: string
  readonly note: string
}

/**
 * Start and end, planned (1, 3) or, where the day has passed, actual (2, 4). Work is taken to run
 * from the first day of its first year to the last day of its last one, as its status is.
 *
 * @param now the current date and time, ISO 8601.
 */
export function listDates(
  { start, end }: { readonly start?: number; readonly end?: number },
  now: string,
): ActivityDate[] {
  const year = Number(now.slice(0, 4))
  const dates: ActivityDate[] = []
  if (start !== undefined) {
    const type = start <= year ? '2' : '1'
    dates.push({ type, date: `${start}-01-01`, note: iati.firstDay })
  }
  if (end !== undefined) {
    const type = end < year ? '4' : '3'
    dates.push({ type, date: `${end}-12-31`, note: iati.lastDay })
  }
  return dates
}
