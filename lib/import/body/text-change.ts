/** A text after a conversion. */
export type TextChange = {
  readonly text: string
  /** What was done, in words for the report. */
  readonly notes: readonly string[]
  /** What the older site did not show, as it was written; it is no longer in the text. */
  readonly hidden: readonly string[]
}

/** A piece of a text, by offsets from 0, and what takes its place. */
export type Piece = { readonly from: number; readonly to: number; readonly text: string }

/** Puts pieces in their places; of two that overlap the later is left out. */
export function replacePieces(text: string, pieces: readonly Piece[]): string {
  let result = ''
  let done = 0
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    if (piece.from < done) continue
    result += text.slice(done, piece.from) + piece.text
    done = piece.to
  }
  return result + text.slice(done)
}

/** Takes a part out, and its line with it where nothing else is on it. */
export function cutOut(text: string, from: number, to: number): Piece {
  const isLineStart = from === 0 || text[from - 1] === '\n'
  const isLineEnd = to === text.length || text[to] === '\n'
  if (!isLineStart || !isLineEnd) return { from, to, text: '' }
  const next = Math.min(text.length, to + 1)
  return { from, to: next + countSpareLines(text.slice(0, from), text, next), text: '' }
}

/** How many signs of an empty line are too many, where one stands before a gap already. */
export function countSpareLines(before: string, text: string, next: number): number {
  return /(?:^|\n)\n$/u.test(before) && text[next] === '\n' ? 1 : 0
}
