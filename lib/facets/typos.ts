/** Words from this length on may have a typing error. */
export const typoLength = 5

/**
 * Whether a word begins like another one but for one typing error: a wrong letter, one too many,
 * one too few, or two changed over (the "optimal string alignment" distance). Both folded.
 */
export function beginsAlmostLike(word: string, asked: string): boolean {
  let at = 0
  while (at < asked.length && asked[at] === word[at]) at++
  const rest = (skipped: number) => asked.slice(at + skipped)
  return (
    at === asked.length ||
    (at < word.length && word.startsWith(rest(1), at + 1)) ||
    word.startsWith(rest(1), at) ||
    (at < word.length && word.startsWith(rest(0), at + 1)) ||
    (asked[at] === word[at + 1] &&
      asked[at + 1] === word[at] &&
      asked[at + 1] !== undefined &&
      word.startsWith(rest(2), at + 2))
  )
}

/**
 * How many typing errors lie between two words, each a wrong letter, one too many, one too few, or
 * two changed over.
 *
 * @param limit more than this is told as `limit + 1`.
 */
export function countTypos(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      let typos = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      )
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped && column > 1) typos = Math.min(typos, (before[column - 2] ?? 0) + 1)
      next.push(typos)
    }
    if (Math.min(...next) > limit) return limit + 1
    ;[before, last] = [last, next]
  }
  return Math.min(last[b.length] ?? 0, limit + 1)
}
