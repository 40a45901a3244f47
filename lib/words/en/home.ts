import { counts } from './counts'

/** The front page. */
export const home = {
  search: (total: number) => `Search ${counts.projects(total)}`,
  none: 'No project is published yet.',
  where: 'Where the projects are',
  figures: {
    name: 'In figures',
    since: (years: number, from: number) => `${years === 1 ? 'Year' : 'Years'}, since ${from}`,
    active: 'Active today',
  },
  solutions: 'Solutions',
  solutionsHint: 'A project can belong to more than one solution.',
  ongoing: 'Ongoing projects',
  allOngoing: (count: number) => (count === 1 ? 'The ongoing project' : `All ${count} ongoing`),
  latest: 'Latest projects',
  others: 'Recent projects',
  all: (count: number) => (count === 1 ? 'The project in the list' : `All ${count} projects`),
  clients: 'Clients',
  about: 'About this portfolio',
} as const
