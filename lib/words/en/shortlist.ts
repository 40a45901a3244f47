import { counts } from './counts'

/** The shortlist of projects, its comparison and its evidence table. */
export const shortlist = {
  title: 'Shortlist',
  lead: 'Projects chosen for a bid or a report, in your own order. The list is kept in the address of this page only: save or send the address to keep it.',
  empty: 'The shortlist is empty. Add projects below.',
  count: (total: number) => `${counts.projects(total)} in this order`,
  /** Above the listing, before links. */
  chosen: (total: number) => `${counts.projects(total)} chosen`,
  compare: 'Compare',
  change: 'Change or add',
  address: 'Address of this shortlist',
  views: {
    name: 'Parts of the shortlist',
    list: 'Order',
    compare: 'Side by side',
    evidence: 'Evidence',
  },
  up: 'Move up',
  first: 'To top',
  down: 'Move down',
  remove: 'Remove',
  /** For screen readers, after the name of a link. */
  ofProject: (title: string) => `: ${title}`,
  clear: 'Remove all',
  outputs: {
    name: 'Print or download the shortlist',
    print: { name: 'Print statement', hint: 'one project per page' },
    docx: { name: 'Word', hint: 'the same statement, to edit' },
    csv: { name: 'Evidence as CSV', hint: 'for spreadsheets' },
  },
  addTitle: 'Add projects',
  search: 'Search titles, text and names',
  submit: 'Search',
  paste: 'Address or slug of a project, or of another shortlist',
  pasteSubmit: 'Add',
  add: 'Add',
  added: 'In the shortlist',
  full: (limit: number) => `The shortlist is full: it holds ${limit} projects.`,
  found: (sentence: string) => `${sentence}.`,
  filter: 'Change the filters in the list',
  previous: 'Previous projects',
  next: 'More projects',
  compareTitle: 'Side by side',
  /** The table below such a title, which may be wider than the page. */
  scroll: (title: string) => `${title}: the table`,
  compareFirst: (shown: number, total: number) =>
    `These are the first ${shown} of ${total}. To compare others, move them to the top.`,
  evidenceTitle: 'Evidence',
  evidenceLead:
    'What each project shows, ready to print. Results are the lines that begin with a figure, word for word.',
  columns: 'Columns',
  show: 'Show columns',
  project: 'Project',
  years: 'Years',
  status: 'Status',
  results: 'Results in figures',
  link: 'Link',
  notStated: 'Not stated',
  unknown: (slug: string) => `There is no project “${slug}”, so it was left out.`,
  tooMany: (limit: number, total: number) =>
    `A shortlist holds ${limit} projects; using the first ${limit} of ${total}.`,
  noView: (text: string) => `There is no view “${text}”; showing the first one.`,
  noColumn: (name: string) => `There is no column “${name}”, so it was left out.`,
  /** The title of a statement of chosen projects. */
  statement: 'Selected projects',
  back: 'Back to the shortlist',
  start: 'Add to a shortlist',
  startHint: 'to compare projects, or to print several together',
} as const
