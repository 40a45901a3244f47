import { counts } from './counts'
import { type Facet, inSentence, manyInSentence, nameTerms } from './facets'

/** The index pages of regions, clients, solutions and countries, and their landing pages. */
export const landing = {
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
  },
  years: (from: number, to: number | undefined, isUpcoming = false) => {
    if (to === undefined) return `${isUpcoming ? 'from' : 'since'} ${from}`
    return from === to ? String(from) : `${from}–${to}`
  },
  outcomes: 'Results',
  allOutcomes: (total: number) =>
    total === 1 ? 'See it among all results' : `All ${total} results`,
  where: 'Where',
  timeline: {
    title: 'When',
    bars: (isGoingOn: boolean) =>
      isGoingOn
        ? 'Each bar is a project: solid until today, hatched for what is to come.'
        : 'Each bar is a project.',
    columns: (isGoingOn: boolean) =>
      isGoingOn
        ? 'Projects running in each year; years to come are hatched.'
        : 'Projects running in each year.',
    today: 'Today',
    table: 'View as a table',
    caption: (name: string) => `${name}: projects by year`,
    project: 'Project',
    from: 'From',
    to: 'To',
    ongoing: 'ongoing',
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
  by: (facet: Facet) => `By ${inSentence(facet)}`,
  allTerms: (facet: Facet, count: number) =>
    count === 1 ? `View the ${inSentence(facet)}` : `All ${count} ${manyInSentence(facet)}`,
  feed: 'Get updates (Atom feed)',
  countries: (count: number) => `${count} ${nameTerms('country', count).toLowerCase()}`,
  indexDescription: (title: string, count: number, total: number) =>
    `${title} of ${counts.projects(total)}: ${count} pages with figures, years and projects.`,
  acrossCountries: 'Across several countries',
  activeOf: (total: number, active: number) =>
    active === 0 ? counts.projects(total) : `${counts.projects(total)}, ${active} active`,
} as const
