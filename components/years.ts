import { years } from '#words/years'

type Years = { readonly start?: number; readonly end?: number; readonly status: string }

/** "2019 to 2025", "2019", "since 2022", "from 2027": a project's years in words. */
export function printYears({ start, end, status }: Years): string {
  if (start === undefined) return end === undefined ? years.unknown : years.until(end)
  if (end !== undefined) return years.between(start, end)
  return status === 'upcoming' ? years.from(start) : years.since(start)
}

/** "2010 to 2027", "since 2010": the years that several projects cover; '' where none is known. */
export function printSpan(projects: readonly Years[]): string {
  const starts = projects.flatMap(({ start }) => start ?? [])
  if (starts.length === 0) return ''
  const start = Math.min(...starts)
  const goesOn = projects.some(
    (project) => project.start !== undefined && project.end === undefined,
  )
  if (goesOn) return printYears({ start, status: 'active' })
  const end = Math.max(...projects.flatMap(({ end }) => end ?? []))
  return printYears({ start, end, status: 'completed' })
}
