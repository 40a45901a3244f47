import worldCountries from 'world-countries/countries.json'
import { countries } from './countries'

/** What other data calls a country, and where it is. */
export type CountryCodes = {
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. */
  readonly iso2: string
  /** ISO 3166-1 alpha-3; `XKX` for Kosovo, as the World Bank has it. */
  readonly iso3: string
  /** Longitude and latitude of its middle, in degrees (WGS 84). */
  readonly position: readonly [number, number]
}

const sources = new Map(worldCountries.map((country) => [country.cca2, country]))

const byValue = new Map(
  countries.flatMap(({ value, code }) => {
    const source = code === undefined ? undefined : sources.get(code)
    if (!source) return []
    const { cca2: iso2, cca3, latlng } = source
    const [latitude = 0, longitude = 0] = latlng
    const iso3 = iso2 === 'XK' ? 'XKX' : cca3
    const codes: CountryCodes = { iso2, iso3, position: [longitude, latitude] }
    return [[value, codes] as const]
  }),
)

/** The codes of a value of the country facet; undefined of places that are no country. */
export function findCountryCodes(value: string): CountryCodes | undefined {
  return byValue.get(value)
}
