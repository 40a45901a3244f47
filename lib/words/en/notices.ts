import { withArticle } from './articles'
import { type Facet, inSentence } from './facets'
import { joinWithOr } from './join'

/** Notices about parts of an address that were ignored or corrected. */
export const notices = {
  twice: (param: string) => `“${param}” appears more than once; using the first.`,
  noFilter: (param: string) => `“${param}” is not a filter, so it was ignored.`,
  cut: (limit: number) => `The search text was too long; using the first ${limit} characters.`,
  unknown: (facet: Facet, name: string) =>
    `There is no ${inSentence(facet)} “${name}”, so it was ignored.`,
  /** The same in downloads and feeds, which have no project where nothing else of it was asked for. */
  unknownInFile: (facet: Facet, name: string) => `There is no ${inSentence(facet)} “${name}”.`,
  perhaps: (label: string) => `Did you mean “${label}”?`,
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
  readAs: (asked: string, read: readonly string[]) =>
    `No projects match “${asked}”; showing projects with ${joinWithOr(read.map((word) => `“${word}”`))}.`,
  exactly: (asked: string) => `Search for exactly “${asked}”`,
  noWord: (text: string) => `There is no word in “${text}” to search for.`,
  either: '“OR” was ignored: projects must match every word. Search for each word separately.',
  operatorAlone: (word: string) => `“${word}” was searched for as a word.`,
  operatorIgnored: (word: string) =>
    `“${word}” at the beginning or the end of a search does nothing, so it was ignored.`,
  signs: (typed: string, words: readonly string[]) =>
    `Only letters and digits are searched for: “${typed}” was read as ${words.map((word) => `“${word}”`).join(' and ')}.`,
  yearsAsWords: (typed: string) => `“${typed}” was searched for as text, not as years of work.`,
  statusAsWords: (typed: string) => `“${typed}” was searched for as text, not as a status.`,
  filterInstead: (label: string) => `Filter by this instead: ${label}`,
  /** A place, or another name, that no project has. */
  nowhere: (names: readonly string[]) => `No projects in ${joinWithOr(names.map(withArticle))}.`,
  mentioned: (names: readonly string[]) =>
    `No projects in ${joinWithOr(names.map(withArticle))}; showing projects whose texts or names mention it.`,
  none: (name: string) => `No projects for ${name}.`,
  onlyWords: (name: string) => `No projects for ${name}; showing projects with these words.`,
} as const
