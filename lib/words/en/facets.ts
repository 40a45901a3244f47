const plurals = {
  region: 'Regions',
  client: 'Clients',
  solution: 'Solutions',
  country: 'Countries',
  status: 'Statuses',
} as const

/** What projects are filtered by. */
export type Facet = keyof typeof plurals

/** What each facet is called. */
export const facets = {
  name: {
    region: 'Region',
    client: 'Client',
    solution: 'Solution',
    country: 'Country',
    status: 'Status',
  },
  /** The heading above one or more of its terms. */
  above: (facet: Facet, count: number): string =>
    count === 1 ? facets.name[facet] : plurals[facet],
} as const

/** The status of a project. */
export const statuses = {
  active: 'Active',
  completed: 'Completed',
  upcoming: 'Upcoming',
  draft: 'Draft',
} as const

/** The name of a facet within a sentence. */
export function inSentence(facet: Facet): string {
  return facets.name[facet].toLowerCase()
}

/** The same in the plural. */
export function manyInSentence(facet: Facet): string {
  return plurals[facet].toLowerCase()
}
