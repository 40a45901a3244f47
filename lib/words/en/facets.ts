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
  /** Above so many of its values. */
  above: (facet: Facet, count: number): string =>
    count === 1 ? facets.name[facet] : plurals[facet],
} as const

/** Where a project stands. */
export const statuses = {
  active: 'Active',
  completed: 'Completed',
  upcoming: 'Upcoming',
  draft: 'Draft',
} as const

/** For other areas: the name of a facet within a sentence. */
export function inSentence(facet: Facet): string {
  return facets.name[facet].toLowerCase()
}

/** The same in the plural. */
export function manyInSentence(facet: Facet): string {
  return plurals[facet].toLowerCase()
}
