/** Words from this length on may have a typing error. */
export const typoLength = 5

/** A word shorter than this keeps its first letter; one of the least length all of its letters. */
const firstLetterLength = 8

/**
 * Whether a word may be what was meant by another one, which no text has: it begins like it but for
 * one typing error. The shorter the word, the less may differ: "taxes" is not "takes".
 */
export function isGuess(word: string, asked: string): boolean {
  if (asked.length < typoLength) return false
  if (asked.length < firstLetterLength && word[0] !== asked[0]) return false
  return beginsAlmostLike(word, asked, asked.length > typoLength)
}

/**
 * Whether a word begins like another one but for one typing error: a wrong letter, one too many,
 * one too few, or two changed over (the "optimal string alignment" distance). Both folded. It is
 * asked of every word of an index, so it makes no strings.
 *
 * @param mayBeWrong whether a wrong letter is forgiven, too.
 */
export function beginsAlmostLike(word: string, asked: string, mayBeWrong = true): boolean {
  let at = 0
  while (at < asked.length && asked.charCodeAt(at) === word.charCodeAt(at)) at++
  if (at === asked.length || continues(word, at, asked, at + 1)) return true
  if (at >= word.length) return false
  return (
    (mayBeWrong && continues(word, at + 1, asked, at + 1)) ||
    continues(word, at + 1, asked, at) ||
    (at + 1 < asked.length &&
      asked.charCodeAt(at) === word.charCodeAt(at + 1) &&
      asked.charCodeAt(at + 1) === word.charCodeAt(at) &&
      continues(word, at + 2, asked, at + 2))
  )
}

/** Whether a word goes on from one place as all of another does from its own. */
function continues(word: string, from: number, asked: string, askedFrom: number): boolean {
  const length = asked.length - askedFrom
  if (from + length > word.length) return false
  for (let step = 0; step < length; step++) {
    if (word.charCodeAt(from + step) !== asked.charCodeAt(askedFrom + step)) return false
  }
  return true
}

/** Rows of the table below, used again for every pair: words are short, and many. */
let before = new Uint8Array(64)
let last = new Uint8Array(64)
let next = new Uint8Array(64)

/**
 * How many typing errors lie between two words, each a wrong letter, one too many, one too few, or
 * two changed over.
 *
 * @param limit more than this is told as `limit + 1`, and so is any pair with a word of more than 60
 *   letters.
 */
export function countTypos(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || Math.max(a.length, b.length) > 60) return limit + 1
  for (let column = 0; column <= b.length; column++) last[column] = column
  for (let row = 1; row <= a.length; row++) {
    const least = fillRow(a, row, b)
    ;[before, last, next] = [last, next, before]
    if (least > limit) return limit + 1
  }
  return Math.min(last[b.length] ?? 0, limit + 1)
}

/** Fills the next row of the table. @returns its least number. */
function fillRow(a: string, row: number, b: string): number {
  const letter = a.charCodeAt(row - 1)
  next[0] = row
  let least = row
  for (let column = 1; column <= b.length; column++) {
    const other = b.charCodeAt(column - 1)
    let typos = Math.min(
      (last[column] ?? 0) + 1,
      (next[column - 1] ?? 0) + 1,
      (last[column - 1] ?? 0) + (letter === other ? 0 : 1),
    )
    const isSwapped =
      row > 1 &&
      column > 1 &&
      letter === b.charCodeAt(column - 2) &&
      a.charCodeAt(row - 2) === other
    if (isSwapped) typos = Math.min(typos, (before[column - 2] ?? 0) + 1)
    next[column] = typos
    if (typos < least) least = typos
  }
  return least
}
