/** The most projects whose contents fit on the cover; more have pages of their own. */
const mostOnCover = 8
/** Projects listed on one page of contents, each in two lines at most. */
const perPage = 20

/** How the projects of a statement are numbered. */
export type PageNumbers = {
  /** How many projects each page of contents lists; empty where the cover lists them all. */
  readonly contents: readonly number[]
  /** The number of the page on which the first project begins. */
  readonly first: number
}

/**
 * The page of each project, known before it is printed: the cover is one page, each page of contents
 * lists a fixed number of projects, and each project has one number, whatever room it takes. (No
 * browser can yet print the page that a link leads to: `target-counter` of CSS Generated Content.)
 *
 * @param projects how many there are.
 */
export function numberPages(projects: number): PageNumbers {
  if (projects <= mostOnCover) return { contents: [], first: 2 }
  const pages = Math.ceil(projects / perPage)
  const even = Math.ceil(projects / pages)
  const contents = Array.from({ length: pages }, (_, at) => Math.min(even, projects - at * even))
  return { contents, first: 2 + pages }
}

/**
 * The rules that print a project's number on each of its pages.
 *
 * @param numbers of the projects, from the first to the last.
 */
export function printNumberRules(numbers: readonly number[]): string {
  return numbers
    .map((number) => `@page sheet-${number}{@bottom-right{content:"${number}"}}`)
    .join('')
}
