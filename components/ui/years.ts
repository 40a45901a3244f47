import { years } from '#words/counts'
import type { Span } from '@/lib/content/pages/span'

type Years = { readonly start?: number; readonly end?: number; readonly status: string }

/** "2019 to 2025", "2019", "since 2022", "from 2027": a project's years in words. */
export function printYears({ start, end, status }: Years): string {
  if (start === undefined) return end === undefined ? years.unknown : years.until(end)
  if (end !== undefined) return years.between(start, end)
  return status === 'upcoming' ? years.from(start) : years.since(start)
}

/** "2010 to 2027", "since 2010", "from 2030": the years that several projects cover. */
export function printSpan({ from, to, isUpcoming }: Span): string {
  return printYears({
    start: from,
    ...(to !== undefined && { end: to }),
    status: isUpcoming ? 'upcoming' : 'active',
  })
}
