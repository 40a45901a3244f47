import { countries } from '@/lib/geo/countries'
import { readRecords } from './contentlayer'

/** The codes that the IATI file needs in addition to the projects; what is not stated is absent. */
export type IatiCodes = {
  /** The organisation's own reference, and the code of its kind. */
  readonly reference?: string
  readonly type?: string
  /** References of clients, by slug. */
  readonly clients: ReadonlyMap<string, string>
  /** Region codes of the DAC, by the slug of a region. */
  readonly regions: ReadonlyMap<string, string>
  /** Sector codes of the DAC, by the slug of a solution. */
  readonly solutions: ReadonlyMap<string, readonly string[]>
  /** ISO 3166-1 alpha-2 and `XK`, by the slug of a country. */
  readonly countries: ReadonlyMap<string, string>
}

/** The codes in `content/site.md` and in the entries of the vocabularies. */
export function readIatiCodes(): IatiCodes {
  const [site] = readRecords('site')
  return {
    ...(site?.iati_reference && { reference: site.iati_reference }),
    ...(site?.iati_type && { type: site.iati_type }),
    clients: mapStated(readRecords('clients'), ({ iati_reference }) => iati_reference),
    regions: mapStated(readRecords('regions'), ({ region_code }) => region_code),
    solutions: mapStated(readRecords('solutions'), ({ dac_codes }) => dac_codes),
    countries: new Map(countries.flatMap(({ value, code }) => (code ? [[value, code]] : []))),
  }
}

/** What records state, by their slugs. */
function mapStated<Entry extends { readonly slug: string }, Value>(
  records: readonly Entry[],
  read: (record: Entry) => Value | undefined,
): ReadonlyMap<string, Value> {
  return new Map(
    records.flatMap((record) => {
      const value = read(record)
      return value === undefined ? [] : [[record.slug, value] as const]
    }),
  )
}
