import { checkLink } from '@/lib/check/body/check-links'
import { checkNames, type NameIndexes } from '@/lib/check/fields/check-names'
import type { NameIndex } from '@/lib/check/fields/names'
import { checkIati } from '@/lib/check/portfolio/check-iati'
import { checkLicence } from '@/lib/check/portfolio/check-licence'
import { checkRegions } from '@/lib/check/portfolio/check-regions'
import { checkUniqueness } from '@/lib/check/portfolio/check-uniqueness'
import { checkVocabularies } from '@/lib/check/portfolio/check-vocabularies'
import { makeSiteMap } from '@/lib/check/portfolio/make-site-map'
import type { SourceFile } from '@/lib/check/read/read-file'
import { isOwnVocabulary } from '@/lib/schema/content-types'
import { type CheckedFile, checkFile, makeReport } from './check-file'
import { compareDiagnostics, type Diagnostic, toDiagnostic } from './diagnostic'
import type { CheckContext, ContentRecord, FileContent, OpenRecord } from './types'

/** The outcome of a check over all of the content. */
export type CheckedContent = {
  readonly records: readonly ContentRecord[]
  /** In the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[]
  /** The text of every file that was read, to show lines from. */
  readonly sources: ReadonlyMap<string, string>
  /** The names of all vocabularies. */
  readonly nameIndexes: NameIndexes
}

/** Checks all of the content; files that are the same object as before are not read again. */
export type Checker = (files: readonly SourceFile[]) => CheckedContent

/**
 * Makes a checker that remembers what it found in each file, so that after a change only the changed
 * file is read again, and what files say about each other is compared again.
 */
export function makeChecker(context: CheckContext): Checker {
  const entries = new WeakMap<SourceFile, Entry>()
  let vocabularies: { readonly key: string; readonly nameIndexes: NameIndexes } | undefined
  let diagnostics: Diagnostic[] = []
  const add = (diagnostic: Diagnostic) => diagnostics.push(diagnostic)

  return (files) => {
    diagnostics = []
    const all: Entry[] = []
    const open: OpenRecord[] = []
    for (const file of files) {
      let entry = entries.get(file)
      if (!entry) {
        entry = openEntry(checkFile(file, context.year, context.contentDir), add)
        entries.set(file, entry)
      }
      all.push(entry)
      if (entry.open) open.push(entry.open)
      for (const diagnostic of entry.checked.diagnostics) add(diagnostic)
    }
    if (!open.some(({ kind }) => kind === 'site')) add(missingSite(context.contentDir))
    checkUniqueness(open)
    vocabularies = readVocabularies(open, context.places, vocabularies)
    const { nameIndexes } = vocabularies
    const site = makeSiteMap(open, nameIndexes, context.hasUpload)

    const records: ContentRecord[] = []
    const sources = new Map<string, string>()
    for (const entry of all) {
      const { file, source, content } = entry.checked
      sources.set(file, source)
      if (!content) continue
      if (entry.names?.nameIndexes !== nameIndexes)
        entry.names = checkNamesOf(entry.checked, content, nameIndexes)
      records.push(entry.names.record)
      for (const diagnostic of entry.names.diagnostics) add(diagnostic)
      for (const link of content.links) {
        for (const finding of checkLink(link, site, content.isDraft))
          add(toDiagnostic(finding, { file, source, isDraft: content.isDraft }))
      }
    }
    checkRegions(open, records)
    checkIati(open, records)
    checkLicence(open)
    return { records, diagnostics: diagnostics.sort(compareDiagnostics), sources, nameIndexes }
  }
}

/** The outcome for a file as long as it does not change. */
type Entry = {
  readonly checked: CheckedFile
  readonly open: OpenRecord | undefined
  /** Looked up again when a vocabulary has changed. */
  names?: NamesOfFile
}

function openEntry(checked: CheckedFile, add: (diagnostic: Diagnostic) => void): Entry {
  const { file, source, content } = checked
  if (!content) return { checked, open: undefined }
  const { isDraft, places } = content
  const report = makeReport(places, (finding) =>
    add(toDiagnostic(finding, { file, source, isDraft })),
  )
  return { checked, open: { ...content, file, report } }
}

/** Checks all content files together, once, and reports every problem of every file. */
export function checkContent(files: readonly SourceFile[], context: CheckContext): CheckedContent {
  return makeChecker(context)(files)
}

/** A record with its names looked up in certain nameIndexes. */
type NamesOfFile = {
  readonly nameIndexes: NameIndexes
  readonly record: ContentRecord
  readonly diagnostics: readonly Diagnostic[]
}

function checkNamesOf(
  { file, source }: CheckedFile,
  content: FileContent,
  nameIndexes: NameIndexes,
) {
  const { kind, slug, isDraft, values, body } = content
  const diagnostics: Diagnostic[] = []
  const report = makeReport(content.places, (finding) =>
    diagnostics.push(toDiagnostic(finding, { file, source, isDraft })),
  )
  const names = kind === 'projects' ? checkNames({ ...content, report }, nameIndexes) : {}
  const parent =
    values.parent !== undefined && isOwnVocabulary(kind)
      ? nameIndexes[kind].resolve(String(values.parent))
      : undefined
  return {
    nameIndexes,
    diagnostics,
    record: {
      kind,
      slug,
      file,
      isDraft,
      values: { ...values, ...names, ...(parent && { parent: parent.value }) },
      body,
    },
  }
}

/** The nameIndexes of the vocabularies; the same ones as before when no name has changed. */
function readVocabularies(
  open: readonly OpenRecord[],
  countries: NameIndex,
  known: { readonly key: string; readonly nameIndexes: NameIndexes } | undefined,
) {
  const own = open.filter(({ kind }) => isOwnVocabulary(kind))
  const nameIndexes = checkVocabularies(own)
  const key = JSON.stringify(own.map(({ kind, slug, values }) => [kind, slug, values]))
  return known?.key === key ? known : { key, nameIndexes: { ...nameIndexes, countries } }
}

function missingSite(contentDir: string): Diagnostic {
  const message = 'the file is missing; it names the site and its organisation'
  return toDiagnostic(
    { offset: 0, rule: 'missing-file', message },
    { file: `${contentDir}/site.md`, source: '', isDraft: false },
  )
}
