/** A set of projects for print, and the way to it. */
export const print = {
  /** The name of the list of ways to take projects along. */
  ways: 'These projects to take along',
  link: (count: number) => (count === 1 ? 'Print this project' : `Print these ${count} projects`),
  linkHint: 'one to a page',
  how: 'How to print',
  preview: (sheets: string) =>
    `This is how it looks on paper: a cover, the contents, then ${sheets}, each on a page of its own.`,
  keys: 'Print it with Ctrl+P (⌘P on a Mac), or choose Print in the menu of your browser; there it can be saved as a PDF, too.',
  back: 'Back to the list',
  tooMany: (total: number, shown: number) =>
    `${total} projects are too many for one print. These are the first ${shown}; narrow the list down to print others.`,
  none: 'No project fits, so there is nothing to print.',
  title: (filters: string) => filters || 'All projects',
  pageTitle: (title: string) => `For print: ${title}`,
  kind: 'Project experience',
  facts: { projects: 'Projects', years: 'Years', countries: 'Countries', clients: 'Clients' },
  ofAll: (shown: number, total: number) => `${shown} of ${total}`,
  /** Of a day such as 2020-05-19. */
  latest: (date: string) => `As published, with entries up to ${printDay(date)}.`,
  contents: 'Contents',
} as const

/** "19 May 2020" */
function printDay(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}
