/** Numbers with their noun. */
export const counts = {
  projects: (count: number) => (count === 1 ? '1 project' : `${count} projects`),
  /** What stands beside a bare number. */
  projectNoun: (count: number) => (count === 1 ? 'project' : 'projects'),
} as const
