/** The way from one project to the next. */
export const order = {
  name: 'Projects before and after',
  previous: 'Previous',
  next: 'Next',
  all: (total: number) => `All ${total} projects`,
  back: (total: number) =>
    total === 1 ? 'Back to the project found' : `Back to the ${total} projects found`,
} as const
