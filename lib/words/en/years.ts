/** The years of a project. */
export const years = {
  unknown: 'Years not known',
  between: (start: number, end: number) => (start === end ? String(start) : `${start} to ${end}`),
  /** It runs. */
  since: (start: number) => `since ${start}`,
  /** It has yet to begin. */
  from: (start: number) => `from ${start}`,
  until: (end: number) => `until ${end}`,
} as const
