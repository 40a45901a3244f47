import { counts } from './counts'

/** What units are called; any other is called as it is written. */
const unitNames = new Map<string, string>([
  ['count', 'Numbers'],
  ['percent', 'Per cent'],
  ['ratio', 'Parts of a whole'],
  ['usd', 'US dollars'],
  ['dollar', 'Dollars ($)'],
  ['eur', 'Euros'],
  ['gbp', 'Pounds'],
])

const countResults = (total: number) =>
  total === 1 ? '1 result' : `${total === 0 ? 'No' : total} results`

/** The results of all projects. */
export const results = {
  title: 'Results',
  lead: 'What projects say they achieved: every result that begins with a figure, word for word.',
  description: (total: number, projects: number) =>
    `${countResults(total)} published by ${counts.projects(projects)}, each with its project, place and years.`,
  /** How many, of which projects; `found` says how many were searched, and how. */
  sentence: (total: number, projects: number, found: string) =>
    total === 0
      ? `${found}: no results`
      : `${found}: ${countResults(total)} from ${counts.projects(projects)}`,
  noTotal: {
    title: 'Why there is no total',
    text: 'Projects count different things, in different ways and over different years, and the same people can be counted by more than one project. So the figures are not added up, and they are sorted by size only within one unit. Even there, read what each line counts before you compare it with another.',
  },
  search: 'Search these projects',
  filters: 'Change the filters',
  all: 'Show all results',
  unit: 'Unit',
  allUnits: 'All units',
  unitName: (unit: string, sign: string) => unitNames.get(unit) ?? sign,
  unitCount: (name: string, count: number) => `${name} (${count})`,
  order: 'Sort by',
  orders: { largest: 'Largest first', smallest: 'Smallest first', projects: 'As projects' },
  none: 'No project found here publishes a result that begins with a figure.',
  noneInUnit: 'No result found here is in this unit.',
  csv: { name: 'CSV', hint: 'for spreadsheets' },
  json: { name: 'JSON', hint: 'for programs' },
  asData: 'These results as data',
  noUnit: (text: string) => `There are no results in the unit “${text}”; showing all units.`,
  noOrder: (text: string) =>
    `There is no order “${text}”; write “largest”, “smallest” or “projects”.`,
  needsUnit: 'Results are sorted by size only within one unit. Choose a unit to sort them.',
} as const
