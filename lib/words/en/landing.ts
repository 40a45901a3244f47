import { counts } from './counts'

/** The noun beside a number of terms. */
const names = {
  region: (count: number) => (count === 1 ? 'Region' : 'Regions'),
  client: (count: number) => (count === 1 ? 'Client' : 'Clients'),
  solution: (count: number) => (count === 1 ? 'Solution' : 'Solutions'),
  country: (count: number) => (count === 1 ? 'Country' : 'Countries'),
} as const

/** The index pages of regions, clients, solutions and countries, and their landing pages. */
export const landing = {
  /** The kind of page, above its title. */
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
    table: 'View as a table',
    caption: (name: string) => `${name}: projects by year`,
    project: 'Project',
    from: 'From',
    to: 'To',
    goesOn: 'ongoing',
    year: 'Year',
    projects: 'Projects',
    inYear: (year: number, count: number) => `${year}: ${counts.projects(count)}`,
  },
  secondary: (name: string) => `Within ${name}`,
  projects: 'Projects',
  newest: (shown: number, total: number) => `Newest ${shown} of ${total}`,
  all: (total: number) =>
    total === 1 ? 'View this project in the list' : `View all ${total} projects with filters`,
  none: 'No project uses this solution directly. See the solutions within it, above.',
  facetLinks: 'Narrow down these projects',
  facetLinksHint: (name: string) => `Follow a link to see the projects that also match ${name}.`,
  by: {
    region: 'By region',
    client: 'By client',
    solution: 'By solution',
    country: 'By country',
    status: 'By status',
  },
  allNames: {
    region: (count: number) => (count === 1 ? 'View the region' : `All ${count} regions`),
    client: (count: number) => (count === 1 ? 'View the client' : `All ${count} clients`),
    solution: (count: number) => (count === 1 ? 'View the solution' : `All ${count} solutions`),
    country: (count: number) => (count === 1 ? 'View the country' : `All ${count} countries`),
    status: (count: number) => (count === 1 ? 'View the status' : `All ${count} statuses`),
  },
  feed: 'Get updates (Atom feed)',
  index: {
    region: {
      title: 'Regions',
      lead: 'Where the work was done, by the organisation’s own regions.',
    },
    client: {
      title: 'Clients',
      lead: 'Who paid for the work. Clients with the most projects come first.',
    },
    solution: {
      title: 'Solutions',
      lead: 'What the work is about: each main solution and the solutions within it.',
    },
    country: {
      title: 'Countries',
      lead: 'Every country with a project, from A to Z.',
    },
  },
  countries: (count: number) => `${count} ${names.country(count).toLowerCase()}`,
  indexDescription: (title: string, count: number, total: number) =>
    `${title} of ${counts.projects(total)}: ${count} pages with figures, years and projects.`,
  acrossCountries: 'Across several countries',
  activeOf: (total: number, active: number) =>
    active === 0 ? counts.projects(total) : `${counts.projects(total)}, ${active} active`,
} as const
