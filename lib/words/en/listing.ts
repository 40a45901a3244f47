import { counts } from './counts'
import { type Facet, manyInSentence, nameFacet } from './facets'

/** The listing of projects: filters, results, views and downloads. */
export const listing = {
  title: 'Projects',
  /** The title of the window. */
  documentTitle: (title: string, site: string) => `${title} – ${site}`,
  /** The link past the filters, for keys. */
  skip: 'Skip to results',
  search: {
    label: 'Search titles, text and names',
    /** The keys that come to the search field; on a Mac, Command works too. */
    keys: 'Ctrl K',
    labelAll: 'Search all projects',
    submit: 'Search',
  },
  filters: {
    name: 'Filters',
    close: 'Close',
    open: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
    show: (total: number) => `Show ${counts.projects(total)}`,
    /** When the number is not known. */
    showAny: 'Show projects',
    instant: 'Turn on instant filtering',
    /** The numbers that the bars of a range show, for those who do not see them. */
    bars: (bars: readonly (readonly [from: string, count: number])[]) =>
      bars.map(([from, count]) => `${from}: ${count}`).join(', '),
  },
  options: {
    find: (facet: Facet) => `Search ${manyInSentence(facet)}`,
    none: (facet: Facet) => `No matching ${manyInSentence(facet)}`,
    shown: (shown: number, count: number) => `${shown} of ${count}`,
    more: (facet: Facet, count: number) => `${count} more ${manyInSentence(facet)}`,
    /** Before the name of an excluded term. */
    not: 'Not',
    /** The number beside an option, and what follows it for those who only hear it. */
    number: (count: number) => [String(count), counts.projectNoun(count)] as const,
    /** Where others of the facet are ticked: how many join them. */
    adds: (count: number) => [`+${count}`, `more ${counts.projectNoun(count)}`] as const,
    /** Of an excluded term: how many it leaves out. */
    leavesOut: (count: number) => [`−${count}`, `${counts.projectNoun(count)} left out`] as const,
  },
  chips: {
    name: 'Active filters',
    clear: 'Clear all',
    text: (text: string) => `“${text}”`,
    removeText: 'Remove search text:',
    phrase: (text: string) => `Exactly “${text}”`,
    removePhrase: 'Remove exact words:',
    /** Before what the chip shows. */
    remove: 'Remove',
    removeRange: 'Remove filter:',
    /** What a chip is of, before its name. */
    kind: (facet: Facet) => `${nameFacet(facet)}:`,
    excluded: 'Not:',
    /** The link that switches between including and excluding; the words in sight come first. */
    exclude: 'Exclude',
    include: 'Include',
    instead: (label: string) => `${label} instead`,
  },
  results: 'Results',
  order: 'Sort by',
  /** What a screen reader says when only the order or the view has changed. */
  sorted: (order: string) => `Sorted by: ${order.toLowerCase()}`,
  viewed: (view: string) => `View: ${view.toLowerCase()}`,
  orders: {
    relevance: 'Best match',
    newest: 'Newest first',
    oldest: 'Oldest first',
    title: 'Title (A to Z)',
  },
  view: 'View',
  views: { list: 'List', table: 'Table', map: 'Map' },
  table: {
    name: 'Projects as a table',
    title: 'Project',
    years: 'Years',
    status: 'Status',
    /** Above the records of a narrow screen. */
    wideOnly: (fields: string) => `${fields} show in the list, and here on wider screens.`,
    /** After the first names of a cell. */
    others: (count: number) => `+${count} more`,
  },
  /** The panel with everything one can do with the projects found. */
  share: {
    name: 'Share and download',
    /** The links in it. */
    links: 'Print or download',
    share: 'On other sites',
    download: 'Files',
    paper: 'To print or choose from',
    figures: 'As figures',
  },
  downloads: {
    print: (count: number) => ({
      name: count === 1 ? 'Print this project' : `Print these ${count} projects`,
      hint: 'one per page',
    }),
    csv: { name: 'CSV', hint: 'for spreadsheets' },
    json: { name: 'JSON', hint: 'for programs' },
    feed: { name: 'Atom feed', hint: 'for updates' },
    more: { name: 'Excel, GeoJSON', hint: 'and chosen columns' },
    results: { name: 'Results', hint: 'in figures' },
    shortlist: { name: 'Shortlist', hint: 'to choose some of these' },
    embed: { name: 'Embed', hint: 'in another site' },
    coverage: { name: 'Coverage', hint: 'as a table of counts' },
  },
  pages: {
    name: 'Pages',
    previous: 'Previous',
    next: 'Next',
    /** Before its number. */
    page: 'Page',
  },
  nothing: {
    name: 'Suggestions',
    nearby: 'Projects close to what you asked for',
    /** Where it was one thing only that nothing has. */
    newest: 'The newest projects',
    /** A sentence with a link in the middle. */
    all: { before: 'Or', link: 'see all projects', after: '.' },
  },
} as const
