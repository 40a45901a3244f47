import { counts } from './counts'
import { type Facet, inSentence } from './facets'

/** The home page. */
export const home = {
  search: (total: number) => `Search ${counts.projects(total)}`,
  none: 'No projects have been published yet.',
  where: 'Where the projects are',
  figures: {
    name: 'In figures',
    since: (years: number, from: number) => `${years === 1 ? 'Year' : 'Years'}, since ${from}`,
    active: 'Active today',
  },
  outcomes: 'Selected results',
  allOutcomes: 'All results',
  severalHint: (facet: Facet) => `A project can belong to more than one ${inSentence(facet)}.`,
  ongoing: 'Ongoing projects',
  allOngoing: (count: number) =>
    count === 1 ? 'View the ongoing project' : `All ${count} ongoing`,
  latest: 'Latest projects',
  others: 'Recent projects',
  all: (count: number) => (count === 1 ? 'View the project' : `All ${count} projects`),
  about: 'About this portfolio',
} as const
