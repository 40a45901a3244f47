/** How a file of a typeface is made from a larger one. */
export type FontRecipe = {
  /** The file's name below `.fieldbook/fonts`. */
  readonly name: string
  /** The file of the package it is cut from. */
  readonly source: string
  /** The characters it holds, as `unicode-range` of CSS; `app/(site)/fonts.ts` says the same. */
  readonly range: string
  /** The lightest and heaviest weight of the pages. */
  readonly weights: { readonly min: number; readonly max: number }
  /** OpenType features that stay. Kerning alone would double a file, so it is not among them. */
  readonly features: readonly string[]
  /** Absent for the web's own; drawing social images takes fonts as they are, of one weight. */
  readonly format?: 'sfnt'
}

/** What an English page needs, with the letters of names such as São Tomé, Türkiye or Curaçao. */
const english =
  'U+20-22, U+24-29, U+2B-3B, U+3F, U+41-5A, U+61-7A, U+A0, U+A3, U+B7, U+E1, U+E3, U+E7, U+E9, U+ED, U+F1, U+F3-F4, U+FA, U+FC, U+2013-2014, U+2018-2019, U+201C-201D, U+2022, U+2026, U+20AC'

/** The other characters of the files for Western Europe. */
const western =
  'U+23, U+2A, U+3C-3E, U+40, U+5B-60, U+7B-7E, U+A1-A2, U+A4-B6, U+B8-E0, U+E2, U+E4-E6, U+E8, U+EA-EC, U+EE-F0, U+F2, U+F5-F9, U+FB, U+FD-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+2002-200A, U+2010-2012, U+201A, U+201E, U+2039-203A, U+2044, U+2122, U+2191, U+2193, U+2212, U+2215'

/** What fontsource calls the extended set: the letters of Central Europe, Türkiye, Vietnam's old script. */
const extended =
  'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF'

/** All Latin letters and symbols of a file. */
const everything = 'U+20-7E, U+A0-24FF, U+2C60-2C7F, U+A720-A7FF'

/** The weights the pages use: regular and semibold. */
const weights = { min: 400, max: 600 }

const newsreader = '@fontsource-variable/newsreader/files/newsreader'
const instrumentSans = '@fontsource-variable/instrument-sans/files/instrument-sans'

/** Every file that pages load. Figures of equal width are for the interface, with years in columns. */
export const fontRecipes: readonly FontRecipe[] = [
  ...makeFamily('serif', newsreader, []),
  ...makeFamily('sans', instrumentSans, ['tnum']),
]

/**
 * What social images are written in (`app/social/card-fonts.ts`). No browser loads these, so they
 * hold every letter there is, and kerning.
 */
export const cardFontRecipes: readonly FontRecipe[] = [
  ...makeCardFamily('card-serif', newsreader, 600, ['latin', 'latin-ext', 'vietnamese']),
  ...makeCardFamily('card-sans', instrumentSans, 500, ['latin', 'latin-ext']),
]

function makeCardFamily(
  family: string,
  files: string,
  weight: number,
  sets: readonly string[],
): FontRecipe[] {
  return sets.map((set) => ({
    name: `${family}-${set}.ttf`,
    source: `${files}-${set}-wght-normal.woff2`,
    range: everything,
    weights: { min: weight, max: weight },
    features: ['kern'],
    format: 'sfnt',
  }))
}

function makeFamily(family: string, files: string, features: readonly string[]): FontRecipe[] {
  const latin = `${files}-latin-wght-normal.woff2`
  const latinExtended = `${files}-latin-ext-wght-normal.woff2`
  const shared = { weights, features }
  return [
    { name: `${family}.woff2`, source: latin, range: english, ...shared },
    { name: `${family}-western.woff2`, source: latin, range: western, ...shared },
    { name: `${family}-extended.woff2`, source: latinExtended, range: extended, ...shared },
  ]
}

/** All characters of a `unicode-range`. */
export function expandRange(range: string): string {
  return range
    .split(',')
    .flatMap((part) => {
      const [first = '', last = first] = part.trim().replace('U+', '').split('-')
      const start = Number.parseInt(first, 16)
      const length = Number.parseInt(last, 16) - start + 1
      return Array.from({ length }, (_, step) => String.fromCodePoint(start + step))
    })
    .join('')
}
