import { foldSequence, foldWords, splitJoined } from './fold-text'
import type { WordPlan } from './text/text-plan'

/** A piece of a text and where it begins; `marked` where it is a word that was searched for. */
export type TextPiece = { readonly at: number; readonly text: string; readonly marked: boolean }

/** Words, dotted letters, numbers of thousands, and hyphens and apostrophes between parts of a word. */
const joinedWord =
  /(?:\p{L}\.){2,}|\d+(?:,\d{3})+(?![\d\p{L}])|[\p{L}\p{N}\p{M}]+(?:[-‐‑'’][\p{L}\p{N}\p{M}]+)*/gu
const part = /[\p{L}\p{N}\p{M}]+/gu

/** Where a word stands in a text, and what it is folded. */
type Token = { readonly at: number; readonly end: number; readonly words: readonly string[] }

/** A text in pieces, with the words a search found marked; the pieces together are the text. */
export function markWords(text: string, plans: readonly WordPlan[]): TextPiece[] {
  if (plans.length === 0) return [{ at: 0, text, marked: false }]
  const pieces: TextPiece[] = []
  let end = 0
  for (const { at, end: after } of listMarked(text, plans)) {
    if (at > end) pieces.push({ at: end, text: text.slice(end, at), marked: false })
    pieces.push({ at, text: text.slice(at, after), marked: true })
    end = after
  }
  if (end < text.length || text === '')
    pieces.push({ at: end, text: text.slice(end), marked: false })
  return pieces
}

/** The places to mark, in order and apart from each other. */
function listMarked(text: string, plans: readonly WordPlan[]): Token[] {
  const marked: Token[] = []
  const parts: Token[] = []
  for (const { 0: joined, index } of text.matchAll(joinedWord)) {
    const whole = {
      at: index,
      end: index + joined.length,
      words: splitJoined(foldSequence(joined)),
    }
    const [together, apart] = [whole.words.slice(-1), whole.words.slice(0, -1)]
    const isApart = apart.every((word) => fitsAny([word], plans))
    if (whole.words.length > 2 && !isApart && fitsAny(together, plans)) marked.push(whole)
    parts.push(...listParts(whole, joined))
  }
  for (const token of parts) if (fitsAny(token.words, plans)) marked.push(token)
  marked.push(...listRuns(parts, plans))
  marked.sort((a, b) => a.at - b.at || b.end - a.end)
  let end = 0
  return marked.filter((token) => {
    if (token.at < end) return false
    end = token.end
    return true
  })
}

/** The parts of a joined word; dotted letters and numbers have none, they are one word. */
function listParts(whole: Token, joined: string): Token[] {
  if (/^(?:\p{L}\.)+$|,/u.test(joined)) return [whole]
  return Array.from(joined.matchAll(part), ({ 0: found, index }) => {
    const at = whole.at + index
    return { at, end: at + found.length, words: foldWords(found) }
  })
}

/** Where the words of a name or a phrase follow each other. */
function listRuns(tokens: readonly Token[], plans: readonly WordPlan[]): Token[] {
  const runs = plans.flatMap((plan) => plan.runs)
  if (runs.length === 0) return []
  const words = tokens.map((token) => token.words.join(' '))
  return tokens.flatMap((token, place) => {
    const run = runs
      .filter((one) => runsAt(words, place, one))
      .reduce<readonly string[]>(
        (longest, one) => (one.length > longest.length ? one : longest),
        [],
      )
    const last = tokens[place + run.length - 1]
    return run.length > 0 && last ? [{ ...token, end: last.end }] : []
  })
}

/** Whether words stand in a list, one after the other, from a place on. */
export function runsAt(words: readonly string[], place: number, run: readonly string[]): boolean {
  return run.length > 0 && run.every((word, step) => words[place + step] === word)
}

function fitsAny(words: readonly string[], plans: readonly WordPlan[]): boolean {
  return words.some((word) =>
    plans.some(
      ({ forms, starts, apart }) =>
        forms.includes(word) ||
        beginsLike(word, starts) ||
        apart.some((parts) => parts.includes(word)),
    ),
  )
}

/** Whether a word begins in one of some ways. */
export function beginsLike(word: string, starts: readonly string[]): boolean {
  return starts.some((start) => word.startsWith(start))
}
