import { counts } from './counts'

/** What names of each facet are called beside their number. */
const names = {
  region: (count: number) => (count === 1 ? 'Region' : 'Regions'),
  client: (count: number) => (count === 1 ? 'Client' : 'Clients'),
  solution: (count: number) => (count === 1 ? 'Solution' : 'Solutions'),
  country: (count: number) => (count === 1 ? 'Country' : 'Countries'),
} as const

/** The indexes of regions, clients, solutions and countries, and the page of each name. */
export const landing = {
  /** What a page is about, above its name. */
  kind: { region: 'Region', client: 'Client', solution: 'Solution', country: 'Country' },
  home: 'Home',
  title: (name: string) => `${name}: projects`,
  describe: (name: string, total: number, text: string) =>
    `${name}: ${counts.projects(total)}.${text && ` ${text}`}`,
  abbreviated: (name: string, abbr: string) => `${name} (${abbr})`,
  figures: {
    label: 'In figures',
    total: (count: number) => (count === 1 ? 'Project' : 'Projects'),
    active: 'Active today',
    years: 'Years',
    ...names,
  },
  years: (from: number, to: number | undefined, isUpcoming = false) => {
    if (to === undefined) return `${isUpcoming ? 'from' : 'since'} ${from}`
    return from === to ? String(from) : `${from}–${to}`
  },
  where: 'Where',
  timeline: {
    title: 'When',
    bars: 'Each bar is a project; the red line is today.',
    columns: 'Projects running in each year; the red line is today.',
    table: 'The same as a table',
    caption: (name: string) => `${name}: projects by year`,
    project: 'Project',
    from: 'From',
    to: 'To',
    goesOn: 'goes on',
    year: 'Year',
    projects: 'Projects',
    inYear: (year: number, count: number) => `${year}: ${counts.projects(count)}`,
  },
  secondary: (name: string) => `Within ${name}`,
  projects: 'Projects',
  newest: (shown: number, total: number) => `The newest ${shown} of ${total}`,
  all: (total: number) =>
    total === 1 ? 'This project in the list, with filters' : `All ${total} projects, with filters`,
  none: 'No project names it by itself; those above belong to it.',
  facetLinks: 'Look closer',
  facetLinksHint: (name: string) =>
    `Each name leads to the projects that it has in common with ${name}.`,
  by: {
    region: 'By region',
    client: 'By client',
    solution: 'By solution',
    country: 'By country',
    status: 'By status',
  },
  allNames: {
    region: (count: number) => (count === 1 ? 'The region' : `All ${count} regions`),
    client: (count: number) => (count === 1 ? 'The client' : `All ${count} clients`),
    solution: (count: number) => (count === 1 ? 'The solution' : `All ${count} solutions`),
    country: (count: number) => (count === 1 ? 'The country' : `All ${count} countries`),
    status: (count: number) => (count === 1 ? 'The status' : `All ${count}`),
  },
  feed: 'Follow what is new here (Atom feed)',
  index: {
    region: {
      title: 'Regions',
      lead: 'Where the work was done, in the organisation’s own division of the world.',
    },
    client: { title: 'Clients', lead: 'Who paid for the work, those with most projects first.' },
    solution: {
      title: 'Solutions',
      lead: 'What the work is about: each field, and what it is made of.',
    },
    country: {
      title: 'Countries',
      lead: 'Every country with a project, from A to Z.',
    },
  },
  countries: (count: number) => `${count} ${names.country(count).toLowerCase()}`,
  indexDescription: (title: string, count: number, total: number) =>
    `${title} of ${counts.projects(total)}: ${count} pages with figures, years and projects.`,
  acrossCountries: 'Across countries',
  activeOf: (total: number, active: number) =>
    active === 0 ? counts.projects(total) : `${counts.projects(total)}, ${active} active`,
} as const
