import { type ContentKind, contentKinds, contentTypes } from '@/lib/schema/content-types'
import { slugify } from '@/lib/slug'
import { checkFrontMatter, type Report } from './check-front-matter'
import { checkProject } from './check-project'
import { checkUniqueness } from './check-uniqueness'
import { checkVocabularies } from './check-vocabularies'
import { compareDiagnostics, type Diagnostic, type Level } from './diagnostic'
import type { NameBook } from './names'
import { readContentFile, type SourceFile } from './read-file'

/** A content file that could be read; in a published one every value is right. */
export type ContentRecord = {
  readonly kind: ContentKind
  readonly slug: string
  /** Path from the repository. */
  readonly file: string
  /** Whether it is not meant for the public yet. */
  readonly isDraft: boolean
  /** Front matter in the form of the schema; names of vocabularies are replaced by their slugs. */
  readonly values: Record<string, unknown>
  /** Markdown, lines ended by `\n`. */
  readonly body: string
}

/** A record while it is being checked. */
export type OpenRecord = ContentRecord & {
  readonly report: Report
  /** The level of whatever stops publication. */
  readonly stopLevel: Level
}

/** The outcome of a check over all of the content. */
export type CheckedContent = {
  readonly records: readonly ContentRecord[]
  /** In the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[]
  /** The text of every file that was read, to show lines from. */
  readonly sources: ReadonlyMap<string, string>
}

/**
 * Checks all content files together and reports every problem of every file.
 *
 * @param files everything below `content/`.
 * @param places the names of countries and pseudo-places.
 */
export function checkContent(files: readonly SourceFile[], places: NameBook): CheckedContent {
  const diagnostics: Diagnostic[] = []
  const sources = new Map<string, string>()
  const open: OpenRecord[] = []
  for (const sourceFile of files) {
    const record = readRecord(sourceFile, diagnostics, sources)
    if (record) open.push(record)
  }
  if (!open.some((record) => record.kind === 'site')) {
    diagnostics.push(
      ofFile('content/site.md', 'missing-file', 'the file is missing; it says whose site this is'),
    )
  }
  checkUniqueness(open)
  const books = { ...checkVocabularies(open), countries: places }
  for (const record of open) if (record.kind === 'projects') checkProject(record, books)

  return {
    records: open.map(({ report: _report, stopLevel: _stopLevel, ...record }) => record),
    diagnostics: diagnostics.sort(compareDiagnostics),
    sources,
  }
}

function readRecord(
  sourceFile: SourceFile,
  diagnostics: Diagnostic[],
  sources: Map<string, string>,
): OpenRecord | undefined {
  const place = locate(sourceFile.file)
  if ('rule' in place) {
    diagnostics.push(ofFile(sourceFile.file, place.rule, place.message))
    return undefined
  }
  const { parsed, diagnostics: unreadable } = readContentFile(sourceFile)
  diagnostics.push(...unreadable)
  if (!parsed) {
    sources.set(sourceFile.file, new TextDecoder().decode(sourceFile.bytes.subarray(0, 100_000)))
    return undefined
  }
  sources.set(parsed.file, parsed.source)
  const checked = checkFrontMatter(parsed, contentTypes[place.kind], diagnostics)
  return {
    ...place,
    ...checked,
    file: parsed.file,
    body: parsed.body,
    isDraft: parsed.data.published === false,
  }
}

/** What a file is, by its path; a file that is no content is a problem, never passed over. */
function locate(
  file: string,
): { kind: ContentKind; slug: string } | { rule: string; message: string } {
  if (file === 'content/site.md') return { kind: 'site', slug: 'site' }
  const match = /^content\/([^/]+)\/([^/]+)\.(?:md|markdown)$/u.exec(file)
  const kind = contentKinds.find((name) => name === match?.[1] && name !== 'site')
  if (!match?.[2] || !kind) {
    return {
      rule: 'stray-file',
      message: 'the file is in no place for content; move it to content/projects/<name>.md or out',
    }
  }
  const slug = slugify(match[2])
  if (slug) return { kind, slug }
  return {
    rule: 'file-name',
    message: 'the file name has no Latin letter or digit; its name becomes the address of the page',
  }
}

function ofFile(file: string, rule: string, message: string): Diagnostic {
  return { file, line: 1, column: 1, level: 'error', rule, message, fixable: false }
}
