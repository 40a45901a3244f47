import { type Facet, inSentence } from './facets'

/** Notices about parts of an address that were ignored or corrected. */
export const notices = {
  name: 'About this address',
  twice: (param: string) => `“${param}” appears more than once; using the first.`,
  noFilter: (param: string) => `“${param}” is not a filter, so it was ignored.`,
  cut: (limit: number) => `The search text was too long; using the first ${limit} characters.`,
  unknown: (facet: Facet, name: string, near: string | undefined) => {
    const hint = near === undefined ? '' : ` Did you mean “${near}”?`
    return `There is no ${inSentence(facet)} “${name}”, so it was ignored.${hint}`
  },
  bothWays: (label: string) => `“${label}” was both included and excluded; excluding it.`,
  noOrder: (text: string) => `There is no sort order “${text}”; using the default order.`,
  noView: (text: string) => `There is no view “${text}”; showing the list.`,
  noNumber: (text: string) => `“${text}” is not a page number; showing the first page.`,
  noPage: (asked: number, shown: number) =>
    `There is no page ${asked}; showing page ${shown}, the last one.`,
  /** In downloads and feeds. */
  noneExported:
    'No project has what this address asks for, so there are none here. The filter may have been renamed or removed.',
  allPages: 'This file has the projects of all pages, so the page number was ignored.',
  more: (count: number) =>
    count === 1
      ? '1 more part of the address was ignored.'
      : `${count} more parts of the address were ignored.`,
  similarWords: (asked: string) =>
    `No projects match “${asked}”; showing projects with similar words.`,
} as const
