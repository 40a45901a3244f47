/** U+2060, which prevents a line break between its two neighbours. */
const joiner = '\u2060'

/** Where a hyphen is part of a name or a figure: EU-TACS, COVID-19, 2019-20. */
const hyphenInside = /(?<=[\p{Lu}\d])-(?=[\p{Lu}\d])/gu

/**
 * A title whose dashes never begin a line, so `Georgia—Access` breaks behind its dash only, and in
 * which no line ends within a name such as EU-TACS.
 */
export function keepDash(title: string): string {
  return title.replaceAll('—', `${joiner}—`).replaceAll(hyphenInside, `-${joiner}`)
}
