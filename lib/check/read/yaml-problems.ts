import { type Document, isMap, isScalar, isSeq, parseDocument, visit, type YAMLError } from 'yaml'
import type { Finding } from '@/lib/check/diagnostic'
import { lineEnd, lineStart } from '@/lib/check/fix/edits'
import { explainCutValue } from './explain-cut-value'
import { explainItem, findSwallowedItem } from './explain-item'
import { explainKey, findSwallowedKey } from './explain-key'
import { quoteScalar } from './quote-scalar'

/** A text in quotes that ends in an empty line, as Siteleaf wrote it: the last quote is not indented. */
const outdentedQuote = /\n\n(['"])(?=[ \t]*\n)/gu

/**
 * Parses front matter as YAML 1.2 core; the fence may come before it as a document marker. Texts
 * whose last quote is at the left margin are taken too, as other readers of YAML do.
 */
export function parseYaml(frontMatter: string): Document {
  // As many characters as before, so that positions do not change.
  return parseDocument(frontMatter.replace(outdentedQuote, '\n $1'), {
    version: '1.2',
    schema: 'core',
    // Checked below in one pass; the parser compares every key with every other.
    uniqueKeys: false,
    merge: false,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
  })
}

/**
 * What keeps front matter from being read, in words for people. Of problems that follow from one
 * another only the first is reported.
 */
export function findYamlProblems(frontMatter: string, document: Document): Finding[] {
  const [first] = document.errors
  if (first) return [explainYaml(frontMatter, first)]
  const { contents } = document
  if (contents === null) return []
  if (isMap(contents)) {
    const swallowed =
      findSwallowedKey(frontMatter, document) ?? findSwallowedItem(frontMatter, document)
    return swallowed ? [swallowed] : []
  }
  const offset = contents.range?.[0] ?? 0
  const key = explainItem(frontMatter, offset) ?? explainKey(frontMatter, offset)
  if (key) return [key]
  const missingSpace = /^([\w-]+):(\S.*)$/mu.exec(frontMatter)
  return [
    {
      offset: missingSpace?.index ?? offset,
      rule: 'yaml',
      message: missingSpace
        ? `a colon needs a space after it: write "${missingSpace[1]}: ${missingSpace[2]}"`
        : 'the front matter is not a list of fields; write each as "key: value" on its own line',
    },
  ]
}

function explainYaml(frontMatter: string, error: YAMLError): Finding {
  const offset = Math.min(error.pos[0], frontMatter.length)
  return (
    explainCutValue(frontMatter, offset) ??
    explainOpened(frontMatter, error, offset) ??
    explainItem(frontMatter, offset) ??
    explainKey(frontMatter, offset) ??
    explainUnquoted(frontMatter, error, offset) ?? {
      offset,
      rule: 'yaml',
      message: explain(error, lineOf(frontMatter, offset)),
    }
  )
}

function lineOf(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), lineEnd(text, offset))
}

/** A quotation mark that begins a value or an item, and a bracket that begins a value. */
const openingQuote = /(?<=^[ \t]*(?:-[ \t]+(?:[\w-]+:[ \t]+)?|[\w-]+:[ \t]+))['"]/gmu
const openingBracket = /(?<=:[ \t]+)[[{]/gu

/** A quotation mark or a bracket without its other half, which YAML notices lines later: where it opens. */
function explainOpened(
  frontMatter: string,
  { code, message }: YAMLError,
  offset: number,
): Finding | undefined {
  const findLast = (opening: RegExp) => [...frontMatter.slice(0, offset).matchAll(opening)].at(-1)
  if (code === 'MISSING_CHAR' && /quote/u.test(message)) {
    return {
      offset: findLast(openingQuote)?.index ?? offset,
      rule: 'yaml',
      message:
        'the value has no closing quotation mark; add it, and indent the lines that belong to the value',
    }
  }
  const bracket = code === 'BAD_INDENT' ? findLast(openingBracket) : undefined
  if (!bracket) return undefined
  return {
    offset: bracket.index,
    rule: 'yaml',
    message: `this ${bracket[0]} is not closed; close it on the same line, or write each item on its own line, after a hyphen`,
  }
}

/** A value on one line that YAML takes for something else, because it is not in quotes. */
function explainUnquoted(
  frontMatter: string,
  { code }: YAMLError,
  offset: number,
): Finding | undefined {
  const start = lineStart(frontMatter, offset)
  const line = lineOf(frontMatter, offset)
  const isComparison =
    code === 'UNEXPECTED_TOKEN' && /:\s+[>|][\d+-]*(?:\s+[^\s#]|[^\s\d+-])/u.test(line)
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'BAD_SCALAR_START' && !isComparison) {
    return undefined
  }
  const match = /^(\s*(?:- )?[\w-]+:\s+|\s*- )([^\s'"[{&*!#].*?)\s*$/u.exec(line)
  const value = match?.[2]
  if (!match?.[1] || !value || /^\{[%{]/u.test(value)) return undefined
  // Without a colon it is the line itself that stands in the wrong place.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/u.test(value)) return undefined
  const from = start + match[1].length
  // A value that continues on the next line, or a comment after it, needs a person.
  const next = lineOf(frontMatter, Math.min(frontMatter.length, lineEnd(frontMatter, offset) + 1))
  const isWhole = !/^\s+\S/u.test(next) && !/\s#/u.test(value)
  const quoted = quoteScalar(value)
  return {
    offset: isComparison ? from : offset,
    rule: 'unquoted-value',
    message: `${
      code === 'BAD_SCALAR_START' || isComparison
        ? `a value cannot begin with ${value[0]}`
        : 'a colon and a space begin a new field'
    }; put the whole value in quotes`,
    suggestion: quoted,
    ...(isWhole && { edits: [{ from, to: from + value.length, text: quoted }] }),
  }
}

function explain({ code, message }: YAMLError, line: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'the line begins with a tab; use spaces'
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY': {
      if (/^\s*- /u.test(line))
        return 'this item is indented differently from the ones above; begin all hyphens of a list at the same place'
      return 'this line does not fit the one above: begin every field at the left margin as "key: value", and each list item with a hyphen and a space; indent a line that goes on with the value above'
    }
    case 'BAD_DQ_ESCAPE':
      return 'a backslash has a special meaning in double quotes; use single quotes'
    case 'MISSING_CHAR':
      return `"${line.trim().slice(0, 40)}" is not a field; write it as "key: value", indent it if it goes on with the line above, or move it below the second ---`
    case 'BAD_ALIAS':
      return 'a value cannot begin with & or *; put it in quotes'
    case 'UNEXPECTED_TOKEN':
      if (/block-seq-ind/u.test(message))
        return 'a list begins on the line below its key; move the hyphen there'
      return 'there is text after the end of the value; put the whole value in quotes (write a quotation mark inside it twice)'
    default:
      return `this is not valid YAML: ${message.split('\n')[0]}`
  }
}

/** Valid YAML that is not allowed here, since other readers could understand it differently. */
export function findForbiddenYaml(document: Document): Finding[] {
  const plain = document.warnings.length === 0 && isPlainMap(document)
  return plain ? [] : visitForbidden(document)
}

/** Whether it is a map of single values and lists of them with nothing special about any: most are. */
function isPlainMap({ contents }: Document): boolean {
  if (!isMap(contents)) return contents === null
  const keys = new Set<unknown>()
  return contents.items.every(({ key, value }) => {
    if (!isScalar(key) || key.value === '<<' || keys.has(key.value) || key.anchor || key.tag)
      return false
    keys.add(key.value)
    return isSeq(value)
      ? isPlainNode(value) && value.items.every(isPlainScalar)
      : isPlainScalar(value)
  })
}

function isPlainScalar(node: unknown): boolean {
  return node === null || (isScalar(node) && isPlainNode(node))
}

function isPlainNode(node: { anchor?: string; tag?: string }): boolean {
  return !node.anchor && !node.tag
}

function visitForbidden(document: Document): Finding[] {
  const found: Finding[] = []
  const report = (offset: number | undefined, rule: Finding['rule'], message: string) =>
    found.push({ offset: offset ?? 0, rule, message })
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) {
          const message =
            'a key must be a plain word; put a value that begins with { or [ in quotes'
          report(map.range?.[0], 'yaml', message)
          continue
        }
        if (seen.has(key.value)) {
          const message = `the key "${String(key.value)}" appears twice; keep one of the two`
          report(key.range?.[0], 'duplicate-key', message)
        }
        seen.add(key.value)
        if (key.value === '<<') {
          const message = '"<<" copies other values; write them in full'
          report(key.range?.[0], 'yaml-reference', message)
        }
      }
    },
    Alias: (_, { range, source }) => {
      report(
        range?.[0],
        'yaml-reference',
        `"*${source}" repeats another value; write the value in full`,
      )
    },
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) {
        const message = `"&${node.anchor}" marks a value to repeat; remove it`
        report(node.range?.[0], 'yaml-reference', message)
      }
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
        report(node.range?.[0], 'yaml-tag', `"${node.tag}" is not allowed; write the plain value`)
      }
    },
  })
  for (const warning of document.warnings) {
    if (found.length === 0)
      report(warning.pos[0], 'yaml-tag', 'this tag is not allowed; write the plain value')
  }
  return found
}
