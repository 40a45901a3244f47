/** Numbers with a noun. */
export const counts = {
  projects: (count: number) => (count === 1 ? '1 project' : `${count} projects`),
  /** The noun alone, for a number shown elsewhere. */
  projectNoun: (count: number) => (count === 1 ? 'project' : 'projects'),
} as const

/** The years of a project. */
export const years = {
  unknown: 'Years not known',
  between: (start: number, end: number) => (start === end ? String(start) : `${start} to ${end}`),
  /** For a project that is running. */
  since: (start: number) => `since ${start}`,
  /** For a project that has not started. */
  from: (start: number) => `from ${start}`,
  until: (end: number) => `until ${end}`,
} as const
