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
