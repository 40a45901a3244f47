import { type Document, Scalar, visit } from 'yaml'
import type { Finding } from '@/lib/check/diagnostic'
import { lineEnd, lineStart } from '@/lib/check/fix/edits'
import { contentTypes } from '@/lib/schema/content-types'

/** The names of all fields of all kinds of files. */
const fieldNames: ReadonlySet<string> = new Set(
  Object.values(contentTypes).flatMap(({ fields }) => Object.keys(fields)),
)

/** A word, what separates it from what follows, and that. */
const keyLine = /^(?<indent>[ \t]*)(?<key>\w+)(?<colon>[ \t]*[:：;=]?[ \t]*)(?<rest>.*)$/u

/** A key or an item with a value on its own line, which nothing below can belong to but more of it. */
const wholeField = /^[ \t]*(?:\w+:|-(?![ \t]+\w+:[ \t]))[ \t]+[^\s|>&]/u

/** A line of a text that begins like a field whose colon has no space after it. */
const swallowedLine = /(?<=\n[ \t]*)(?<key>\w+)[:：=](?=\S)/gu

/**
 * Explains an error of YAML by the name of a field that is indented, or that lacks its colon or the
 * space after it. The parser gives up at that line, or at the one before or after it.
 *
 * @param offset where the parser gave up.
 */
export function explainKey(frontMatter: string, offset: number): Finding | undefined {
  const at = lineStart(frontMatter, offset)
  const before = at === 0 ? undefined : lineStart(frontMatter, at - 1)
  const after = lineEnd(frontMatter, at) + 1
  for (const start of [at, after, before]) {
    const finding = start === undefined ? undefined : explainLine(frontMatter, start)
    if (finding) return finding
  }
  return undefined
}

/**
 * Finds a field that YAML takes for more of the text above it, such as an indented `published:false`
 * below a summary: the file would be public without a word. A sentence may say such a thing too, so a
 * field that the file has is none, and a person has to fix it.
 */
export function findSwallowedKey(frontMatter: string, document: Document): Finding | undefined {
  const isField = ({ groups: { key = '' } = {} }: RegExpExecArray) =>
    fieldNames.has(key) && !document.has(key)
  if (![...frontMatter.matchAll(swallowedLine)].some(isField)) return undefined
  let found: Finding | undefined
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type !== Scalar.PLAIN || !range) return undefined
      const text = frontMatter.slice(range[0], range[1])
      const swallowed = [...text.matchAll(swallowedLine)].find(isField)
      if (!swallowed) return undefined
      const start = lineStart(frontMatter, range[0] + swallowed.index)
      const told = explainLine(frontMatter, start)
      found = told && { ...told, edits: undefined }
      return found && visit.BREAK
    },
  })
  return found
}

function explainLine(frontMatter: string, start: number): Finding | undefined {
  const line = frontMatter.slice(start, lineEnd(frontMatter, start))
  const { indent = '', key = '', colon = '', rest = '' } = keyLine.exec(line)?.groups ?? {}
  if (!fieldNames.has(key)) return undefined
  const isIndented = indent !== '' && isAfterWholeField(frontMatter, start)
  if (indent !== '' && !isIndented) return undefined
  const isSeparated = /^[ \t]*:/u.test(colon) && (rest === '' || /[ \t]$/u.test(colon))
  if (isSeparated && !isIndented) return undefined
  // A sentence may begin with such a word: only at the margin is one without a colon a field.
  if (!colon.trim() && (isIndented || rest === '')) return undefined
  const what = isSeparated
    ? `the field "${key}" begins at the left margin`
    : 'a colon and a space follow the name of a field'
  const right = `${key}: ${rest}`.trimEnd()
  return {
    offset: start + (isSeparated ? 0 : indent.length + key.length),
    rule: 'yaml',
    message: `${what}; write "${right.length > 60 ? `${key}: …` : right}"`,
    // Where a colon is missing, a person has to say whether it is a field.
    ...(colon.trim() && { edits: [{ from: start, to: start + line.length, text: right }] }),
  }
}

/** Whether the last line above that is not empty is a whole field or the fence, or there is none. */
function isAfterWholeField(frontMatter: string, start: number): boolean {
  const above = frontMatter.slice(0, start).trimEnd().split('\n').at(-1) ?? ''
  return above === '' || above === '---' || wholeField.test(above)
}
