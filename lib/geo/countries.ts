import worldCountries from 'world-countries/countries.json'
import { slugify } from '@/lib/slug'
import { ownAliases, ownLabels } from './country-names'

/** A country, or a place that is none but can be filtered by. */
export type Place = {
  /** The slug in addresses. */
  readonly value: string
  readonly label: string
  /** ISO 3166-1 alpha-2, `XK` for Kosovo; absent for places that are no country. */
  readonly code?: string
  readonly aliases: readonly string[]
}

/** Places of projects that belong to no single country. */
export const pseudoPlaces: readonly Place[] = [
  { value: 'regional', label: 'Regional', aliases: ['Multi-country', 'Multiple countries'] },
  { value: 'worldwide', label: 'Worldwide', aliases: ['Global', 'World'] },
]

/** The countries and territories of ISO 3166-1, and Kosovo, by label. */
export const countries: readonly Place[] = worldCountries
  .map(({ cca2, name, altSpellings }): Place => {
    const label = ownLabels[cca2] ?? name.common
    const names = [name.common, name.official, ...altSpellings, ...(ownAliases[cca2] ?? [])]
    const aliases = new Set(
      names.filter((alias) => alias !== label && alias !== cca2 && !isAmbiguous(alias)),
    )
    return { value: slugify(label), label, code: cca2, aliases: [...aliases] }
  })
  .sort((a, b) => (a.value < b.value ? -1 : 1))

/** "Congo" alone is two countries; names in other scripts have no folded form. */
function isAmbiguous(alias: string): boolean {
  return ['', 'congo'].includes(foldPlace(alias))
}

const byName = new Map<string, Place>()
for (const place of [...pseudoPlaces, ...countries]) byName.set(foldPlace(place.label), place)
for (const place of [...pseudoPlaces, ...countries]) {
  for (const alias of place.aliases) {
    if (!byName.has(foldPlace(alias))) byName.set(foldPlace(alias), place)
  }
}

/**
 * The place of that name or alias; case, accents, blanks and punctuation do not matter. "Regional"
 * may be followed by a dash and a region.
 */
export function resolveCountry(name: string): Place | undefined {
  const regional = /^\s*regional\s*[—–:-]/iu.test(name)
  return byName.get(regional ? 'regional' : foldPlace(name))
}

/** Letters and digits only; "&" and "and" and a leading "the" do not count. */
function foldPlace(name: string): string {
  return slugify(name.replaceAll('&', ' and '))
    .split('-')
    .filter((word) => word !== 'the' && word !== 'and')
    .join(' ')
    .replace(/^st /u, 'saint ')
}
