import type { NameFacet } from '@/lib/content/types'

/** Where the index of each facet's names is. */
export const landingRoots = {
  region: '/regions',
  client: '/clients',
  solution: '/solutions',
  country: '/countries',
} as const satisfies Record<NameFacet, string>

/** The address of the page of a name. */
export function landingHref(facet: NameFacet, value: string): string {
  return `${landingRoots[facet]}/${value}`
}
