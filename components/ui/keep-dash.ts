/** U+2060, which prevents a line break between its two neighbours. */
const joiner = '\u2060'

/** A title whose dashes never begin a line: `Georgia—Access` breaks behind its dash only. */
export function keepDash(title: string): string {
  return title.replaceAll('—', `${joiner}—`)
}
