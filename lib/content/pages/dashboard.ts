import type { Project } from '@/lib/content/types'

/** A draft, and how many months it has not changed; absent if fewer than three. */
export type Draft = { readonly project: Project; readonly staleMonths?: number }

/** From this number of months on, a draft is stale. */
const staleAfter = 3

/** Everything that is meant to be published one day, what was left alone for longest first. */
export function listDrafts(projects: readonly Project[], now: string): Draft[] {
  return projects
    .filter(({ staff }) => !staff.isPublished)
    .toSorted((a, b) => (touched(a) < touched(b) ? -1 : 1))
    .map((project) => {
      const months = countMonths(touched(project), now)
      return { project, ...(months >= staleAfter && { staleMonths: months }) }
    })
}

/** Projects that will appear or disappear, the next change first. */
export function listSchedules(projects: readonly Project[], now: string): Project[] {
  return projects
    .filter((project) => project.staff.isPublished && nextChange(project, now) !== undefined)
    .toSorted((a, b) => ((nextChange(a, now) ?? '') < (nextChange(b, now) ?? '') ? -1 : 1))
}

function touched({ staff, date }: Project): string {
  return staff.changed ?? date
}

function nextChange({ staff: { schedule } }: Project, now: string): string | undefined {
  const times = [schedule.from, schedule.until].filter((time) => time !== undefined)
  return times.filter((time) => time > now).sort()[0]
}

/** Whole months between two dates. */
function countMonths(from: string, to: string): number {
  const parts = (date: string) => date.slice(0, 10).split('-').map(Number)
  const [year = 0, month = 0, day = 0] = parts(from)
  const [toYear = 0, toMonth = 0, toDay = 0] = parts(to)
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0)
}
