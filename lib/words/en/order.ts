/** The links from one project to the previous and the next one. */
export const order = {
  name: 'Previous and next project',
  previous: 'Previous',
  next: 'Next',
  all: (total: number) => `All ${total} projects`,
  back: (total: number) =>
    total === 1 ? 'Back to the search result' : `Back to the ${total} search results`,
} as const
