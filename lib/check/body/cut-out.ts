import type { Edit } from '@/lib/check/fix/edits'

/** Takes a part out, and its line with it where nothing else is on it. */
export function cutOut(text: string, from: number, to: number): Edit {
  const isLineStart = from === 0 || text[from - 1] === '\n'
  const isLineEnd = to === text.length || text[to] === '\n'
  if (!isLineStart || !isLineEnd) return { from, to, text: '' }
  const next = Math.min(text.length, to + 1)
  return { from, to: next + countSpareLines(text.slice(0, from), text, next), text: '' }
}

/** How many line breaks to remove so that one empty line is left where there were two. */
export function countSpareLines(before: string, text: string, next: number): number {
  return /(?:^|\n)\n$/u.test(before) && text[next] === '\n' ? 1 : 0
}
