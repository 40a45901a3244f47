/** "2019 to 2025", "2019", "since 2022", "from 2027": a project's years in words. */
export function printYears({
  start,
  end,
  status,
}: {
  readonly start?: number
  readonly end?: number
  readonly status: string
}): string {
  if (start === undefined) return end === undefined ? 'Years not known' : `until ${end}`
  if (end === start) return String(start)
  if (end !== undefined) return `${start} to ${end}`
  return status === 'upcoming' ? `from ${start}` : `since ${start}`
}
