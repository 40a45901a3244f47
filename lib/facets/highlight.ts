import { foldWords } from './fold-text'
import { fitsPlan, type WordPlan } from './match-text'

/** A piece of a text and where it begins; `marked` where it is a word that was searched for. */
export type TextPiece = { readonly at: number; readonly text: string; readonly marked: boolean }

const word = /[\p{L}\p{N}\p{M}]+/gu

/** A text in pieces, with the words a search found marked; the pieces together are the text. */
export function markWords(text: string, plans: readonly WordPlan[]): TextPiece[] {
  if (plans.length === 0) return [{ at: 0, text, marked: false }]
  const pieces: TextPiece[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!isFound(found, plans)) continue
    if (index > end) pieces.push({ at: end, text: text.slice(end, index), marked: false })
    pieces.push({ at: index, text: found, marked: true })
    end = index + found.length
  }
  if (end < text.length) pieces.push({ at: end, text: text.slice(end), marked: false })
  return pieces
}

/** The words of a search that stand in none of some texts. */
export function findUnseen(texts: readonly string[], plans: readonly WordPlan[]): WordPlan[] {
  if (plans.length === 0) return []
  const words = texts.flatMap(foldWords)
  return plans.filter((plan) => !words.some((other) => fitsPlan(plan, other)))
}

function isFound(text: string, plans: readonly WordPlan[]): boolean {
  return foldWords(text).some((other) => plans.some((plan) => fitsPlan(plan, other)))
}
