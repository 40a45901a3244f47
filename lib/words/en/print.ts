/** The print page of a listing. */
export const print = {
  how: 'How to print',
  preview: (sheets: string) =>
    `Print preview: a cover, the contents, then ${sheets}, each beginning on a new page. If a project needs more than one page, all its pages have the number that the contents give.`,
  instructions:
    'To print or save a PDF, press Ctrl+P (⌘P on a Mac) or choose Print in your browser’s menu.',
  back: 'Back to the list',
  tooMany: (total: number, shown: number) =>
    `${total} projects are too many to print at once. These are the first ${shown}. Use filters to print others.`,
  none: 'No projects match, so there is nothing to print.',
  title: (filters: string) => filters || 'All projects',
  pageTitle: (title: string) => `Print: ${title}`,
  kind: 'Project experience',
  facts: { projects: 'Projects', years: 'Years' },
  ofAll: (shown: number, total: number) => `${shown} of ${total}`,
  /** Takes a day such as 2020-05-19. */
  latest: (date: string) => `Includes projects added up to ${printDay(date)}.`,
  contents: 'Contents',
  /** Before the number of a page, for screen readers. */
  page: 'page',
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
