/** Numbers with their noun. */
export const counts = {
  projects: (count: number) => (count === 1 ? '1 project' : `${count} projects`),
} as const
