import type { Document } from 'yaml'
import { type Diagnostic, type Finding, toDiagnostic } from '@/lib/check/diagnostic'
import { findForbiddenYaml, findYamlProblems, parseYaml } from './yaml-problems'

/** A content file as it is on disk. */
export type SourceFile = {
  /** Path from the repository, with forward slashes. */
  readonly file: string
  readonly bytes: Uint8Array
  /** Why the file could not be taken in; there are no bytes then. */
  readonly refusal?: Pick<Finding, 'rule' | 'message'>
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
  /** Where the front matter ends in `source`, at the second fence. */
  readonly frontMatterEnd: number
  readonly body: string
  /** Where the body begins in `source`. */
  readonly bodyStart: number
}

/** Bigger files are not text a person wrote for one page. */
export const maxFileBytes = 2 * 1024 * 1024

/** Fields longer than this in all, in characters, are no fields; a parser would labour over them. */
const maxFrontMatter = 200_000

/** `parsed` is absent when the file cannot be read as front matter and body. */
export type ReadResult = {
  readonly parsed?: ParsedFile
  /** The text, as far as there is one. */
  readonly source: string
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a content file strictly: UTF-8; a first line of exactly `---`; YAML 1.2 core with unique
 * keys, without aliases, merges and own tags. Nothing in it is ever executed, and nothing that
 * another YAML reader might understand in another way gets through.
 */
export function readContentFile({ file, bytes, refusal }: SourceFile): ReadResult {
  const refuse = (source: string, findings: readonly Finding[]): ReadResult => ({
    source,
    diagnostics: findings.map((one) => toDiagnostic(one, { file, source, isDraft: false })),
  })
  if (refusal) return refuse('', [{ offset: 0, ...refusal }])
  if (bytes.byteLength > maxFileBytes) return refuse('', [tooLarge(bytes.byteLength)])
  const text = decode(bytes)
  const source = normalise(text.text)
  if (text.brokenAt !== undefined) {
    const offset = normalise(text.text.slice(0, text.brokenAt)).length
    const message = 'these bytes are not UTF-8; save the file again as UTF-8'
    return refuse(source, [{ offset, rule: 'not-utf-8', message }])
  }
  const obstacle = findObstacle(source)
  if (obstacle) return refuse(source, [obstacle])
  const markers = findMergeMarkers(source)
  if (markers.length > 0) return refuse(source, markers)
  const parts = splitFrontMatter(source)
  if ('rule' in parts) return refuse(source, [parts])

  const document = parseYaml(source.slice(0, parts.end))
  const problems = findYamlProblems(source.slice(0, parts.end), document)
  if (problems.length > 0) return refuse(source, problems)
  const forbidden = findForbiddenYaml(document)
  if (forbidden.length > 0) return refuse(source, forbidden)
  const data: unknown = document.toJS() ?? {}
  return {
    source,
    diagnostics: [],
    parsed: {
      file,
      source,
      document,
      data: data as Record<string, unknown>,
      frontMatterEnd: parts.end,
      body: source.slice(parts.bodyStart),
      bodyStart: parts.bodyStart,
    },
  }
}

/** The problem with a file of that many bytes. */
export function tooLarge(byteLength: number): Finding {
  const size = (byteLength / 1024 / 1024).toFixed(1)
  const message = `the file is ${size} MB; the limit is 2 MB, so move everything that is not text out of it`
  return { offset: 0, rule: 'too-large', message }
}

/** The text of the bytes; where they are not UTF-8 it has U+FFFD instead, and the result says where the first one is. */
function decode(bytes: Uint8Array): { text: string; brokenAt?: number } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    return { text, brokenAt: text.indexOf('\uFFFD') }
  }
}

/** Without a byte order mark, which would hide the first fence, and with lines ended by `\n`. */
function normalise(text: string): string {
  const start = text.startsWith('\uFEFF') ? text.slice(1) : text
  return start.includes('\r') ? start.replace(/\r\n?/gu, '\n') : start
}

function findObstacle(source: string): Finding | undefined {
  const nul = source.indexOf('\0')
  if (nul !== -1) {
    const message =
      'the file has a NUL byte, so it is damaged or not text; restore an earlier version'
    return { offset: nul, rule: 'nul-byte', message }
  }
  if (source.trim() === '') {
    const message = 'the file is empty; begin it with --- and a title, or delete it'
    return { offset: 0, rule: 'empty-file', message }
  }
  return undefined
}

/** Lines that Git leaves behind where it could not put two versions together. */
function findMergeMarkers(source: string): Finding[] {
  return [...source.matchAll(/^(?:<{7}|>{7}|\|{7}) .*$/gmu)].map(({ index, 0: line }) => ({
    offset: index,
    rule: 'merge-marker',
    message: `"${line.slice(0, 30)}" is a merge marker of Git; keep the right version and delete the marker lines`,
  }))
}

type Parts = { end: number; bodyStart: number }

/** Cuts at the fences. `---js` and similar fences make other readers run code; here they are refused. */
function splitFrontMatter(source: string): Parts | Finding {
  if (!source.startsWith('---\n')) {
    const first = source.slice(0, 40).split('\n')[0]
    const message = `the first line must be exactly ---, not "${first}"`
    return { offset: 0, rule: 'fence', message }
  }
  const fence = /^---$/mu
  const found = fence.exec(source.slice(4))
  if (!found) return explainMissingEnd(source)
  const end = 4 + found.index
  if (end > maxFrontMatter) {
    const message = 'the front matter is longer than 200,000 characters; move text below it'
    return { offset: 0, rule: 'too-large', message }
  }
  return { end, bodyStart: Math.min(source.length, end + 4) }
}

/** A line that was meant to end the front matter: with spaces, with more or fewer hyphens, or dashes. */
const nearlyFence = /(?<=\n)(?:[ \t]*-{2,}[ \t]*|[ \t]*[–—]+-?[ \t]*)$/mu

function explainMissingEnd(source: string): Finding {
  const nearly = nearlyFence.exec(source)
  if (!nearly) {
    const message = 'the front matter has no end; add a line --- after it'
    return { offset: 0, rule: 'fence', message }
  }
  const { index, 0: line } = nearly
  return {
    offset: index,
    rule: 'fence',
    message: `the front matter ends with a line of exactly ---, not "${line}"`,
    edits: [{ from: index, to: index + line.length, text: '---' }],
  }
}
