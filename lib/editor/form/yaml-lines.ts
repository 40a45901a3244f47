import { type Document, isMap, isNode, isScalar, type Node, type Pair, Scalar } from 'yaml'
import { lineEnd, lineStart } from '@/lib/check/fix/edits'

/** The key of that name at the top level, and its value. */
export function findPair(document: Document, key: string): Pair | undefined {
  if (!isMap(document.contents)) return undefined
  return document.contents.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

/** The lines of a key and its value, with the line break behind them. */
export function linesOf(text: string, { key, value }: Pair): { from: number; to: number } {
  const start = isNode(key) && key.range ? key.range[0] : 0
  const end = isNode(value) && value.range ? endOf(text, value) : start
  return {
    from: lineStart(text, start),
    to: Math.min(text.length, lineEnd(text, Math.max(start, end - 1)) + 1),
  }
}

/** Where a value ends; blocks count the line break behind them as theirs. */
export function endOf(text: string, { range }: Node): number {
  if (!range) return 0
  return range[0] + text.slice(range[0], range[1]).trimEnd().length
}

/** Whether a text is written on lines of its own, after | or >. */
export function isBlock({ type }: Scalar): boolean {
  return type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL
}

/** Replaces the text between two offsets. */
export function splice(text: string, from: number, to: number, inserted: string): string {
  return text.slice(0, from) + inserted + text.slice(to)
}
