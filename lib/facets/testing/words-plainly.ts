import { foldText } from '../fold-text'

/** "U.S." is one word, "women's" is "women". */
function tidyPlainly(text: string): string {
  return foldText(text)
    .replace(/(?<![\p{L}\p{N}.])(?:\p{L}\.)+\p{L}(?!\.?[\p{L}\p{N}])/gu, (dotted) =>
      dotted.replace(/\./gu, ''),
    )
    .replace(/'s(?![\p{L}\p{N}])/gu, '')
}

export function splitPlainly(text: string): string[] {
  return tidyPlainly(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

export function joinPlainly(text: string): string[] {
  const joined = tidyPlainly(text).match(/[\p{L}\p{N}]+(?:[-‐'][\p{L}\p{N}]+)+/gu) ?? []
  return joined.map((word) => word.replace(/[-‐']/gu, '')).filter((word) => !/^\d+$/u.test(word))
}

export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, place) => word === b[place])
}

/** Whether any beginning of a word is at most one typing error away, as far as its length allows. */
export function isPlainGuess(asked: string, word: string): boolean {
  if (asked.length < 5 || (asked.length < 8 && asked[0] !== word[0])) return false
  const beginnings = Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length))
  return beginnings.some((beginning) => isOneTypoAway(asked, beginning, asked.length > 5))
}

function isOneTypoAway(a: string, b: string, mayBeWrong: boolean): boolean {
  if (a === b) return true
  const places = Array.from({ length: a.length + 1 }, (_, place) => place)
  return places.some((place) => {
    const head = a.slice(0, place)
    const tail = a.slice(place + 1)
    return (
      b === head + tail ||
      (mayBeWrong && b.length === a.length && b.startsWith(head) && b.slice(place + 1) === tail) ||
      (b.length === a.length + 1 && b.startsWith(head) && b.slice(place + 1) === a.slice(place)) ||
      b === head + (a[place + 1] ?? '') + (a[place] ?? '') + a.slice(place + 2)
    )
  })
}
