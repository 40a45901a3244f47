import type { FacetOption } from '@/lib/facets/types'

/** A country with projects, or a place that is not a country, as the world map shows it. */
export type MapPlace = {
  /** The value of the country facet. */
  readonly value: string
  readonly label: string
  readonly count: number
  readonly href: string
  /** Whether the listing around the map is filtered by it. */
  readonly isChosen?: boolean
}

/** The options of the country facet as places of a map; those without projects stay away. */
export function listMapPlaces(
  options: readonly FacetOption[],
  hrefOf: (value: string) => string,
): MapPlace[] {
  return options
    .filter(({ count, selected }) => count > 0 || selected)
    .map(({ value, label, count, selected }) => ({
      value,
      label,
      count,
      href: hrefOf(value),
      ...(selected && { isChosen: true }),
    }))
}
