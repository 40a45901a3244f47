import worldCountries from 'world-countries/countries.json'
import { pseudoPlaces } from '@/lib/pseudo-places'
import { slugify } from '@/lib/slug'
import { ownAdjectives, ownAliases, ownLabels } from './country-names'
import { listForeignNames } from './foreign-names'

/** A country, or a place that is not a country but can be filtered by. */
export type Place = {
  /** The slug in addresses. */
  readonly value: string
  readonly label: string
  /** ISO 3166-1 alpha-2, `XK` for Kosovo; absent for places that are no country. */
  readonly code?: string
  readonly aliases: readonly string[]
  /**
   * Of a country: its adjectives, such as "Pakistani", its ISO codes, what it is called there in Latin
   * letters, and what it is called in other languages.
   */
  readonly place?: {
    readonly adjectives: readonly string[]
    readonly codes: readonly string[]
    readonly native: readonly string[]
    readonly elsewhere: readonly string[]
  }
}

const codes = worldCountries.flatMap(({ cca2, cca3 }) => [
  [cca2, cca2] as const,
  [cca3, cca2] as const,
])

/** Alpha-2 codes by alpha-2 and alpha-3 code; `XKX` is what the World Bank calls Kosovo. */
const byCode = new Map<string, string>([...codes, ['XKX', 'XK']])

const adjectives = collectAdjectives()

/** The countries and territories of ISO 3166-1, and Kosovo, by label. */
export const countries: readonly Place[] = worldCountries
  .map(({ cca2, cca3, name, altSpellings, independent }): Place => {
    const label = ownLabels[cca2] ?? name.common
    // The library lists codes among the names; "in" and "no" are words, so codes are kept apart.
    const spellings = altSpellings.filter((spelling) => spelling !== cca2)
    const names = [name.common, name.official, ...spellings, ...(ownAliases[cca2] ?? [])]
    const aliases = new Set(names.filter((alias) => alias !== label && !isAmbiguous(alias)))
    const native = independent ? Object.values(name.native ?? {}).map(({ common }) => common) : []
    const place = {
      adjectives: listAdjectives(cca2),
      codes: cca3 ? [cca2, cca3] : [cca2],
      ...listForeignNames(cca2, native, [label, ...aliases]),
    }
    return { value: slugify(label), label, code: cca2, aliases: [...aliases], place }
  })
  .sort((a, b) => (a.value < b.value ? -1 : 1))

/** What is called Pakistani is of Pakistan. A territory has no adjective that a state has: "French". */
function collectAdjectives(): ReadonlyMap<string, string[]> {
  const all = worldCountries.map(({ cca2, demonyms, independent }) => {
    const listed = Object.values(demonyms?.eng ?? {}).flatMap((names) => names.split(/,| or /u))
    const names = [...listed, ...(ownAdjectives[cca2] ?? [])].map((name) => name.trim())
    return { cca2, isState: independent === true, names: names.filter((name) => slugify(name)) }
  })
  const ofStates = new Set(all.flatMap(({ isState, names }) => (isState ? names : [])))
  return new Map(
    all.map(({ cca2, isState, names }) => [
      cca2,
      [...new Set(names)].filter((name) => isState || !ofStates.has(name)),
    ]),
  )
}

function listAdjectives(code: string): readonly string[] {
  return adjectives.get(code) ?? []
}

/**
 * Names that could mean two places (the library gives "Virgin Islands" to the British ones and
 * "Guiana" to the French one), or any island. Names in other scripts have no folded form.
 */
function isAmbiguous(alias: string): boolean {
  return ['', 'congo', 'guiana', 'island', 'virginislands'].includes(foldPlace(alias))
}

const byName = new Map<string, Place>()
for (const place of [...pseudoPlaces, ...countries]) byName.set(foldPlace(place.label), place)
for (const place of [...pseudoPlaces, ...countries]) {
  for (const alias of place.aliases) {
    if (!byName.has(foldPlace(alias))) byName.set(foldPlace(alias), place)
  }
}

const countryByCode = new Map(countries.map((country) => [country.code, country]))

/**
 * The place of that name or alias; case, accents, spaces and punctuation do not matter. Also of an
 * ISO code in capitals. "Regional" may be followed by a dash and a region.
 */
export function resolveCountry(name: string): Place | undefined {
  const regional = /^\s*regional\s*[—–:-]/iu.test(name)
  const named = byName.get(regional ? 'regional' : foldPlace(name))
  return named ?? countryByCode.get(byCode.get(name.trim()))
}

/** Letters and digits only; "&", "and" and "the" do not count, and "St" is "Saint". */
function foldPlace(name: string): string {
  return slugify(name.replaceAll('&', ' and '))
    .replace(/^st-/u, 'saint-')
    .split('-')
    .filter((word) => word !== 'the' && word !== 'and')
    .join('')
}
