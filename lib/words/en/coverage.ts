import { counts } from './counts'

/** The coverage table: how many projects have each pair of values. */
export const coverage = {
  title: 'Coverage',
  lead: 'How many projects there are of each kind: choose what to compare. Each number is a link to its projects.',
  description:
    'How many projects each solution has in each region, or of any other kind, as a table with links.',
  heading: (rows: string, columns: string) => `${rows} by ${columns.toLowerCase()}`,
  rows: 'Rows',
  columns: 'Columns',
  show: 'Show table',
  counted: (sentence: string) => `${sentence}.`,
  list: 'View them in the list',
  csv: 'Download this table (CSV)',
  swap: 'Swap rows and columns',
  none: 'No projects match, so there is nothing to compare.',
  scroll: (heading: string) => `${heading}, scrolls`,
  total: 'All',
  unstated: 'Not stated',
  cell: (row: string, column: string, count: number) =>
    `${row}, ${column}: ${counts.projects(count)}`,
  legend: 'Projects',
  range: (from: number, to: number | undefined) => {
    if (to === undefined) return `${from} or more`
    return from === to ? String(from) : `${from} to ${to}`
  },
  about:
    'A project with several values counts once under each, so rows and columns do not add up. “All” counts each project once.',
  noAxis: (name: string, usual: string) =>
    `There is no table by “${name}”; using ${usual.toLowerCase()}.`,
  same: (rows: string, columns: string) =>
    `Rows and columns were both ${rows.toLowerCase()}; using ${columns.toLowerCase()} for the columns.`,
  cut: (kind: 'rows' | 'columns', shown: number, total: number) =>
    `The table has ${total} ${kind}; showing the first ${shown}. The download has all of them.`,
} as const
