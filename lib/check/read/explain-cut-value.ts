import type { Finding } from '@/lib/check/diagnostic'
import { lineEnd, lineStart } from '@/lib/check/fix/edits'
import { quoteScalar } from './quote-scalar'

/** A field or an item whose plain value has a `#` after a space: YAML ends the value there. */
const cutLine = /^([ \t]*(?:- )?[\w-]+:[ \t]+)([^\s'"|>[{&*!#%@`].*?\s#[^\s#].*)$/u

/**
 * Explains an error of YAML by a `#` that cuts off a value of several lines, such as
 * `summary: Order #5` with `and #6` in the line below it.
 *
 * @param offset where the parser gave up.
 */
export function explainCutValue(frontMatter: string, offset: number): Finding | undefined {
  const start = findFirstLine(frontMatter, offset)
  const line = frontMatter.slice(start, lineEnd(frontMatter, start))
  const [, key = '', first] = cutLine.exec(line) ?? []
  if (first === undefined) return undefined
  const indent = /^[ \t]*(?:- )?/u.exec(key)?.[0].length ?? 0
  const from = start + key.length
  let to = lineEnd(frontMatter, start)
  while (indentAt(frontMatter, to + 1) > indent) to = lineEnd(frontMatter, to + 1)
  const value = frontMatter.slice(from, to).trimEnd()
  if (!value.includes('\n')) return undefined
  const quoted = quoteScalar(value)
  return {
    offset: from + value.search(/\s#/u),
    rule: 'cut-value',
    message:
      'a space and # end the value here, and the rest is lost; put the whole value in quotes',
    suggestion: quoted,
    edits: [{ from, to: from + value.length, text: quoted }],
  }
}

/** The line of the field that the line of an offset belongs to. */
function findFirstLine(frontMatter: string, offset: number): number {
  let start = lineStart(frontMatter, offset)
  while (start > 0 && !cutLine.test(frontMatter.slice(start, lineEnd(frontMatter, start)))) {
    if (indentAt(frontMatter, start) === 0) break
    start = lineStart(frontMatter, start - 1)
  }
  return start
}

/** How far a line with words is indented; 0 for an empty one and after the end. */
function indentAt(text: string, start: number): number {
  return /^[ \t]*(?=\S)/u.exec(text.slice(start, lineEnd(text, start)))?.[0].length ?? 0
}
