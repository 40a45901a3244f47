import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Diagnostic } from './diagnostic'

/** A content file as it lies on disk. */
export type SourceFile = {
  /** Path from the repository, with forward slashes. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** A content file taken apart. */
export type ParsedFile = {
  readonly file: string
  /** The whole text without a byte order mark, lines ended by `\n`. */
  readonly source: string
  /** The syntax tree of the front matter; its positions count from the start of `source`. */
  readonly document: Document
  /** Front matter as plain data: maps, lists, text, numbers, booleans and null. */
  readonly data: Readonly<Record<string, unknown>>
  readonly body: string
  /** The line of `source` the body begins on, from 1. */
  readonly bodyLine: number
  readonly lines: LineCounter
}

/** Bigger files are not text a person wrote for one page. */
const maxFileBytes = 2 * 1024 * 1024

/** Fields longer than this in all, in characters, are no fields; a parser would labour over them. */
const maxFrontMatter = 200_000

/** `parsed` is absent when the file cannot be read as front matter and body. */
export type ReadResult = {
  readonly parsed?: ParsedFile
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a content file strictly: UTF-8; a first line of exactly `---`; YAML 1.2 core with unique
 * keys, without aliases, merges and own tags. Nothing in it is ever executed, and nothing that
 * another YAML reader might understand in another way gets through.
 */
export function readContentFile({ file, bytes }: SourceFile): ReadResult {
  const diagnostics: Diagnostic[] = []
  const refuse = (rule: string, message: string, line = 1, column = 1): ReadResult => ({
    diagnostics: [{ file, line, column, level: 'error', rule, message, fixable: false }],
  })

  if (bytes.byteLength > maxFileBytes) {
    const size = (bytes.byteLength / 1024 / 1024).toFixed(1)
    return refuse('too-large', `the file has ${size} MB; a project's text has at most 2 MB`)
  }
  const text = decode(bytes)
  if (text === undefined) {
    return refuse('not-utf-8', 'the file is not UTF-8 text; save it again as UTF-8')
  }
  if (text.includes('\0')) return refuse('nul-byte', 'the file holds a NUL byte; it is not text')
  // The decoder keeps a byte order mark; it is of no use in UTF-8 and would hide the first fence.
  const source = text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n')
  if (source.trim() === '') {
    return refuse('empty-file', 'the file is empty; begin it with --- and a title, or delete it')
  }

  const parts = splitFrontMatter(source)
  if ('problem' in parts) return refuse('fence', parts.problem, parts.line)

  if (parts.frontMatter.length > maxFrontMatter) {
    return refuse('too-large', 'the fields above the text are longer than 200,000 characters')
  }

  const lines = new LineCounter()
  // The first fence stays in as a document marker, so that positions count from the file's start.
  const document = parseDocument(`---\n${parts.frontMatter}`, {
    version: '1.2',
    schema: 'core',
    // Checked below in one pass; the parser compares every key with every other.
    uniqueKeys: false,
    merge: false,
    strict: true,
    lineCounter: lines,
    prettyErrors: false,
  })
  for (const problem of [...document.errors, ...document.warnings]) {
    const { line, col } = lines.linePos(problem.pos[0])
    diagnostics.push({
      file,
      line,
      column: col,
      level: 'error',
      rule: 'yaml',
      message: `the front matter is not valid YAML: ${firstSentence(problem.message)}`,
      fixable: false,
    })
  }
  diagnostics.push(...findForbiddenYaml(file, document, lines))
  if (diagnostics.length > 0) return { diagnostics }
  if (document.contents !== null && !isMap(document.contents)) {
    return refuse('yaml', 'the front matter is not a list of "key: value" lines', 2)
  }
  const data: unknown = document.toJS() ?? {}
  return {
    diagnostics,
    parsed: {
      file,
      source,
      document,
      data: data as Record<string, unknown>,
      body: parts.body,
      bodyLine: parts.bodyLine,
      lines,
    },
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

type Parts = { frontMatter: string; body: string; bodyLine: number }

/** Cuts at the fences. `---js` and the like make other readers run code; here they are refused. */
function splitFrontMatter(source: string): Parts | { problem: string; line: number } {
  const lines = source.split('\n')
  if (lines[0] !== '---') {
    const first = (lines[0] ?? '').slice(0, 40)
    return { problem: `the first line must be exactly ---, not "${first}"`, line: 1 }
  }
  const end = lines.indexOf('---', 1)
  if (end === -1) {
    return {
      problem: 'the front matter has no end; write --- on a line of its own after it',
      line: 1,
    }
  }
  return {
    frontMatter: `${lines.slice(1, end).join('\n')}\n`,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  }
}

function findForbiddenYaml(file: string, document: Document, lines: LineCounter): Diagnostic[] {
  const found: Diagnostic[] = []
  const report = (offset: number | undefined, rule: string, message: string) => {
    const { line, col } = lines.linePos(offset ?? 0)
    found.push({
      file,
      line: line || 1,
      column: col || 1,
      level: 'error',
      rule,
      message,
      fixable: false,
    })
  }
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) {
          report(key.range?.[0], 'duplicate-key', 'this key stands twice; keep one of them')
        }
        seen.add(key.value)
      }
    },
    Alias: (_, node) =>
      report(
        node.range?.[0],
        'yaml-alias',
        `"*${node.source}" repeats another value; write it out`,
      ),
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || pair.key.value !== '<<') return
      report(pair.key.range?.[0], 'yaml-merge', '"<<" merges other values in; write them out')
    },
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) {
        report(
          node.range?.[0],
          'yaml-anchor',
          `"&${node.anchor}" marks a value for repeating; remove it`,
        )
      }
      if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
        report(node.range?.[0], 'yaml-tag', `"${node.tag}" is not allowed; write the plain value`)
      }
    },
  })
  return found
}

function firstSentence(message: string): string {
  return message.split('\n')[0] ?? message
}
