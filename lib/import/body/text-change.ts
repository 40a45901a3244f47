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
  return { from, to: isLineStart && isLineEnd ? Math.min(text.length, to + 1) : to, text: '' }
}
