import type { FacetKey, SortKey, ViewKey } from './types'

/** What each facet is called, alone and in the plural. */
export const facetLabels = {
  region: { name: 'Region', plural: 'Regions' },
  client: { name: 'Client', plural: 'Clients' },
  solution: { name: 'Solution', plural: 'Solutions' },
  country: { name: 'Country', plural: 'Countries' },
  status: { name: 'Status', plural: 'Statuses' },
} as const satisfies Record<FacetKey, { name: string; plural: string }>

/** What each order of a listing is called. */
export const sortLabels = {
  relevance: 'Best match',
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'By title',
} as const satisfies Record<SortKey, string>

/** What each view of a listing is called. */
export const viewLabels = {
  list: 'List',
  table: 'Table',
  map: 'Map',
} as const satisfies Record<ViewKey, string>
