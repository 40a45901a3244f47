import { type Document, isPair, isScalar, isSeq, Scalar, visit } from 'yaml'
import type { Finding } from '@/lib/check/diagnostic'
import { type Edit, lineEnd, lineStart } from '@/lib/check/fix/edits'
import { contentTypes } from '@/lib/schema/content-types'

/** The names of all fields that hold lists. */
const listFields: ReadonlySet<string> = new Set(
  Object.values(contentTypes).flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([name, { kind }]) =>
      ['terms', 'names', 'paths'].includes(kind) ? [name] : [],
    ),
  ),
)

/** A line that begins with a hyphen, or with what people write for one in a list. */
const markedLine = /^(?<indent>[ \t]*)(?<mark>[-*+•·‣▪–—−])[ \t]+(?<words>\S.*)$/u

/** Any such line with another mark, or indented: most files have none, and need not be looked through. */
const oddLine = /^(?:[ \t]*[*+•·‣▪–—−]|[ \t]+-)[ \t]/mu

/**
 * Explains an error of YAML by a list item that begins with `*`, a dash or a bullet in place of a
 * hyphen.
 *
 * @param offset where the parser gave up.
 */
export function explainItem(frontMatter: string, offset: number): Finding | undefined {
  const start = lineStart(frontMatter, offset)
  const line = readLine(frontMatter, start)
  if (!line || line.mark === '-') return undefined
  const above = findAbove(frontMatter, start)
  if (above === undefined) return undefined
  return sayMark(frontMatter, start, line, /^[ \t]*(?=-[ \t])/u.exec(above)?.[0])
}

/**
 * Finds a list item that YAML takes for more of the item above it, because it is indented deeper, or
 * for a name that begins with a dash.
 */
export function findSwallowedItem(frontMatter: string, document: Document): Finding | undefined {
  if (!oddLine.test(frontMatter)) return undefined
  let found: Finding | undefined
  visit(document, {
    Scalar: (_, { type, range }, path) => {
      const parent = path.at(-1)
      const isItem = isSeq(parent) && !parent.flow
      if (type !== Scalar.PLAIN || !range || !(isItem || isValueOfList(parent))) return undefined
      found = findInText(frontMatter, range[0], range[1], isItem)
      return found && visit.BREAK
    },
  })
  return found
}

function isValueOfList(parent: unknown): boolean {
  return isPair(parent) && isScalar(parent.key) && listFields.has(String(parent.key.value))
}

function findInText(
  frontMatter: string,
  from: number,
  to: number,
  isItem: boolean,
): Finding | undefined {
  const first = lineStart(frontMatter, from)
  for (let start = first; start < to; start = lineEnd(frontMatter, start) + 1) {
    const line = readLine(frontMatter, start)
    // The hyphen of the item itself is what makes it one.
    if (!line || (isItem && start === first)) continue
    if (line.mark !== '-')
      return sayMark(frontMatter, start, line, isItem ? indentAt(frontMatter, first) : undefined)
    if (isItem) return sayIndent(start, line, indentAt(frontMatter, first))
    const message =
      'this item has another one above it on the line of its key; move that to its own line, after a hyphen'
    return { offset: start + line.indent.length, rule: 'yaml', message }
  }
  return undefined
}

type Line = { readonly indent: string; readonly mark: string; readonly words: string }

function readLine(text: string, start: number): Line | undefined {
  const groups = markedLine.exec(text.slice(start, lineEnd(text, start)))?.groups
  return (
    groups && { indent: groups.indent ?? '', mark: groups.mark ?? '', words: groups.words ?? '' }
  )
}

function indentAt(text: string, start: number): string {
  return /^[ \t]*/u.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? ''
}

/** The item or the key of a list that a line stands below, past other lines with wrong marks. */
function findAbove(frontMatter: string, start: number): string | undefined {
  for (const line of frontMatter.slice(0, start).split('\n').slice(0, -1).reverse()) {
    const mark = markedLine.exec(line)?.groups?.mark
    if (mark === '-' || /^[ \t]*[\w-]+:[ \t]*$/u.test(line)) return line
    if (mark === undefined && line.trim()) return undefined
  }
  return undefined
}

/** @param indentAbove that of the items above, if there are any. */
function sayMark(
  frontMatter: string,
  start: number,
  { indent, mark, words }: Line,
  indentAbove = indent,
): Finding {
  return {
    offset: start + indent.length,
    rule: 'yaml',
    message: `a list item begins with a hyphen and a space, not with ${mark}; write "- ${words.slice(0, 60)}"`,
    edits: writeHyphens(frontMatter, start, indentAbove),
  }
}

/** Hyphens for a line with another mark and for those right below it, which are of the same list. */
function writeHyphens(frontMatter: string, start: number, indentAbove: string): Edit[] {
  const edits: Edit[] = []
  for (let from = start; ; from = lineEnd(frontMatter, from) + 1) {
    const line = readLine(frontMatter, from)
    if (!line || line.mark === '-') return edits
    edits.push({ from, to: from + line.indent.length + line.mark.length, text: `${indentAbove}-` })
  }
}

function sayIndent(start: number, { indent }: Line, indentAbove: string): Finding {
  return {
    offset: start + indent.length,
    rule: 'yaml',
    message:
      'this item is indented differently from the ones above; begin all hyphens of a list at the same place',
    edits: [{ from: start, to: start + indent.length, text: indentAbove }],
  }
}
