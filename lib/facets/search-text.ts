/**
 * What a search asks for, in three kinds. `parseText` and `printText` are inverse: what one prints,
 * the other reads as the same.
 */
export type SearchText = {
  /** Words as typed, all of which must be found. */
  readonly words: readonly string[]
  /** What stood in quotation marks: found only as it is. */
  readonly phrases: readonly string[]
  /** What a hyphen or NOT stood before: a word or a phrase that nothing found may have. */
  readonly excluded: readonly string[]
}

const quotes = '"“”„«»'
/** A phrase in quotation marks, maybe with a hyphen before it; or whatever has no space in it. */
const tokens = new RegExp(`(?<=^|\\s)(-?)[${quotes}]([^${quotes}]*)[${quotes}]|\\S+`, 'gu')
const marks = new RegExp(`[${quotes}]`, 'gu')
const hasWord = /[\p{L}\p{N}]/u

/** Reads the text of a search. What has no letter and no digit in it asks for nothing. */
export function parseText(q: string): SearchText {
  const words: string[] = []
  const phrases: string[] = []
  const excluded: string[] = []
  let negates = false
  const found = [...q.matchAll(tokens)]
  for (const [token, hyphen = '', quoted] of found) {
    if (quoted === undefined && isOperator(token) && found.length > 1) {
      negates = token === 'NOT'
      continue
    }
    const isExcluded = negates || hyphen === '-' || (quoted === undefined && /^-[^-]/u.test(token))
    const text = (quoted ?? token.replace(/^-+/u, ''))
      .replace(marks, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
    negates = false
    if (!hasWord.test(text)) continue
    if (isExcluded) excluded.push(text)
    else if (quoted !== undefined) phrases.push(text)
    else words.push(...text.split(' ').filter((word) => hasWord.test(word)))
  }
  return { words: unique(words), phrases: unique(phrases), excluded: unique(excluded) }
}

/** The text of a search, in canonical form. */
export function printText({ words, phrases, excluded }: SearchText): string {
  return [
    ...words,
    ...phrases.map((phrase) => `"${phrase}"`),
    ...excluded.map((text) => (isPlain(text) ? `-${text}` : `-"${text}"`)),
  ].join(' ')
}

/** Whether OR stands between two words, as other searches have it; it is left out. */
export function asksForEither(q: string): boolean {
  return /\S\s+OR\s+\S/u.test(q)
}

/** The word AND, OR or NOT in capitals where it joins nothing, and whether it is all that is asked. */
export function findStrayOperator(
  q: string,
): { readonly word: string; readonly isAlone: boolean } | undefined {
  const tokens = q.split(' ')
  const first = tokens[0] ?? ''
  const last = tokens.at(-1) ?? ''
  if (isOperator(last)) return { word: last, isAlone: tokens.length === 1 }
  return isOperator(first) && first !== 'NOT' ? { word: first, isAlone: false } : undefined
}

/** Signs that change what a word means, such as those of "C#" and "R&D". */
const meaningful = /[#&*@%+\p{S}]/u

/** What was typed with a sign that is not searched for, if little more is left of it. */
export function listLostSigns(q: string): string[] {
  return parseText(q).words.filter(
    (word) => meaningful.test(word) && (word.match(/[\p{L}\p{N}]+/gu) ?? []).every(isShort),
  )
}

const isShort = (word: string) => [...word].length <= 2

/** Whether a text has no word at all, such as "%" or "OR AND". */
export function isWordless(q: string): boolean {
  if (q === '') return false
  const tokens = q.split(' ')
  return !hasWord.test(q) || (tokens.length > 1 && tokens.every(isOperator))
}

/**
 * Whether only an index that knows the order of words can answer a search: it asks for, or leaves
 * out, more than one word in a row.
 */
export function needsOrder(q: string): boolean {
  const { phrases, excluded } = parseText(q)
  return phrases.some((phrase) => !isSingle(phrase)) || excluded.some((text) => text.includes(' '))
}

/** A search while its last word is being typed: up to two letters of it may become any word. */
export function withoutUnfinished(q: string): string {
  return isWordless(q) ? '' : q.replace(/(?:^|\s)[-"“„«]*[\p{L}\p{N}]{0,2}$/u, '').trim()
}

function isOperator(token: string): boolean {
  return token === 'OR' || token === 'AND' || token === 'NOT'
}

function isPlain(text: string): boolean {
  return !text.includes(' ') && !isOperator(text) && !text.startsWith('-')
}

function isSingle(phrase: string): boolean {
  return /^[^\p{L}\p{N}]*[\p{L}\p{N}\p{M}]+[^\p{L}\p{N}]*$/u.test(phrase)
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}
