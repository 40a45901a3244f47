import { counts } from './counts'
import { type Facet, facets, inSentence, manyInSentence } from './facets'

/** The list of projects: its filters, and the ways to look at what they find. */
export const listing = {
  title: 'Projects',
  search: {
    label: 'Search in titles, texts and names',
    labelAll: 'Search all projects',
    submit: 'Search',
  },
  filters: {
    name: 'Filters',
    close: 'Close',
    open: (count: number) => (count === 0 ? 'Filter' : `Filter (${count} in force)`),
    show: (total: number) => `Show ${counts.projects(total)}`,
    /** Where it is not known how many. */
    showAny: 'Show projects',
    answerAtOnce: 'Answer at once from now on',
  },
  options: {
    find: (facet: Facet, count: number) => `Find among ${count} ${manyInSentence(facet)}`,
    findShort: (count: number) => `Find among ${count}`,
    none: (facet: Facet) => `None of the ${manyInSentence(facet)} is called so.`,
    shown: (shown: number, count: number) => `${shown} of ${count}`,
    more: (count: number) => `${count} more`,
    /** Before the name of what is left out. */
    not: 'Not',
  },
  years: {
    title: 'Years of work',
    from: 'From',
    to: 'To',
    fromHandle: 'From year',
    toHandle: 'To year',
    bars: (from: number, to: number, most: number) =>
      `Projects by year, ${from} to ${to}; at most ${most} in one year`,
  },
  chips: {
    name: 'Filters in force',
    clear: 'Clear all',
    text: (text: string) => `“${text}”`,
    removeText: 'Remove Text:',
    kind: (facet: Facet) => `${facets.name[facet]}:`,
    removeName: (facet: Facet) => `Remove ${facets.name[facet]}:`,
    removeBarred: (facet: Facet) => `Remove left-out ${inSentence(facet)}:`,
    removeYears: 'Remove filter:',
    /** Turn it round: left out instead of asked for, or asked for again. */
    wanted: { mark: 'is', hint: 'Leave these out instead' },
    barred: { mark: 'not', hint: 'Show these instead of leaving them out' },
    bar: (label: string) => `Leave out ${label} instead`,
    want: (label: string) => `Ask for ${label} instead of leaving it out`,
  },
  results: 'Results',
  order: 'Order',
  orders: {
    relevance: 'Best match',
    newest: 'Newest first',
    oldest: 'Oldest first',
    title: 'By title',
  },
  view: 'View',
  views: { list: 'List', table: 'Table', map: 'Map' },
  table: {
    name: 'Projects as a table',
    title: 'Project',
    country: 'Country',
    client: 'Client',
    solution: 'Solutions',
    years: 'Years',
    status: 'Status',
  },
  downloads: {
    csv: { name: 'CSV', hint: 'for spreadsheets' },
    json: { name: 'JSON', hint: 'for programs' },
    feed: { name: 'Atom feed', hint: 'to follow what is new' },
  },
  pages: {
    name: 'Pages',
    previous: 'Previous',
    next: 'Next',
    /** Before its number. */
    page: 'Page',
  },
  nothing: {
    name: 'What to try',
    title: 'What would bring some back',
    /** A sentence whose middle is a link. */
    all: { before: 'Or', link: 'see all projects', after: '.' },
  },
} as const
