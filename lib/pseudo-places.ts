/** A place that is no country: a value of the country facet, with other names and no code. */
type PseudoPlace = {
  readonly value: string
  readonly label: string
  readonly aliases: readonly string[]
  readonly code?: never
}

/** Places of projects that belong to no single country. */
export const pseudoPlaces: readonly PseudoPlace[] = [
  { value: 'regional', label: 'Regional', aliases: ['Multi-country', 'Multiple countries'] },
  { value: 'worldwide', label: 'Worldwide', aliases: ['Global', 'World'] },
]

/** Whether a value of the country facet is no country. */
export function isPlaceless(value: string): boolean {
  return pseudoPlaces.some((place) => place.value === value)
}
