import { slugify } from '@/lib/slug'
import { ownWholeNames } from './country-names'

/**
 * Languages that visitors of an international portfolio are likely to search in. Each takes some 150
 * bytes of what a browser loads for finding; so do names in other letters, which are left out.
 */
const languages = ['fr', 'es', 'pt', 'de'].map(
  (language) => new Intl.DisplayNames([language], { type: 'region' }),
)

const latin = /^[\p{Script=Latin}\p{M}\p{P}\s]+$/u

/**
 * What a country is called by those who do not speak English: its own names as world-countries has
 * them, and those of CLDR.
 *
 * @param native its own names; of a territory, they are left to its state.
 * @param known its names in English, which are left out.
 */
export function listForeignNames(
  code: string,
  native: readonly string[],
  known: readonly string[],
): { readonly native: readonly string[]; readonly elsewhere: readonly string[] } {
  const seen = new Set(known.map((name) => slugify(name)))
  const pickNew = (names: readonly string[]) =>
    names.filter((name) => {
      const key = slugify(name)
      if (!latin.test(name) || seen.has(key)) return false
      seen.add(key)
      return true
    })
  return {
    native: pickNew([...(ownWholeNames[code] ?? []), ...native]),
    elsewhere: pickNew(languages.map((names) => names.of(code) ?? '')),
  }
}
