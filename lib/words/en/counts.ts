/** Numbers with a noun. */
export const counts = {
  projects: (count: number) => (count === 1 ? '1 project' : `${count} projects`),
  /** The noun alone, for a number shown elsewhere. */
  projectNoun: (count: number) => (count === 1 ? 'project' : 'projects'),
} as const
