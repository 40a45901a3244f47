import { type Facet, inSentence } from './facets'

/** What in an address was not understood, or was read in another way. */
export const notices = {
  name: 'About this address',
  twice: (param: string) => `“${param}” stands more than once; the first counts.`,
  noFilter: (param: string) => `“${param}” is not a filter here and was left out.`,
  cut: (limit: number) => `The search text was cut after ${limit} characters.`,
  unknown: (facet: Facet, name: string, near: string | undefined) => {
    const hint = near === undefined ? '' : ` Did you mean “${near}”?`
    return `There is no ${inSentence(facet)} “${name}”; it was left out.${hint}`
  },
  bothWays: (label: string) => `“${label}” was both asked for and left out; it is left out.`,
  turned: (from: number, to: number) => `The years were read as ${from} to ${to}.`,
  noYear: (text: string, min: number, max: number) =>
    `“${text}” is not a year from ${min} to ${max} and was left out.`,
  noOrder: (text: string) => `There is no order “${text}”; the usual one was taken.`,
  noView: (text: string) => `There is no view “${text}”; this is the list.`,
  noNumber: (text: string) => `“${text}” is not a page number; this is the first page.`,
  noPage: (asked: number, shown: number) =>
    `There is no page ${asked}; this is page ${shown}, the last one.`,
  more: (count: number) =>
    count === 1
      ? 'And 1 more part of the address was left out.'
      : `And ${count} more parts of the address were left out.`,
  forgiven: (asked: string) =>
    `No project says “${asked}”; these are projects with words almost like it.`,
} as const
