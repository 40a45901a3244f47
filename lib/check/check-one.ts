import { checkLink, type SiteMap } from '@/lib/check/body/check-links'
import { checkNames, type NameIndexes } from '@/lib/check/fields/check-names'
import { foldName } from '@/lib/check/fields/names'
import { checkEntry } from '@/lib/check/portfolio/check-vocabularies'
import type { SourceFile } from '@/lib/check/read/read-file'
import type { OpenRecord } from '@/lib/check/types'
import { isOwnVocabulary, type OwnVocabulary } from '@/lib/schema/content-types'
import { checkFile, makeReport } from './check-file'
import { compareDiagnostics, type Diagnostic, type Finding, toDiagnostic } from './diagnostic'

/** What the check of one file needs to know of the other files. */
export type Others = {
  readonly nameIndexes: NameIndexes
  readonly site: SiteMap
  /** Titles of projects in the form in which they are compared → the file of each. */
  readonly titles: ReadonlyMap<string, string>
  /** The current year, to tell which projects are over. */
  readonly year: number
}

/**
 * Checks one file against the others: the same problems as in a check of all content, but
 * for what it says of regions, of the IATI file, and of addresses and ids that two files claim.
 */
export function checkOne(sourceFile: SourceFile, others: Others): Diagnostic[] {
  const { file, source, diagnostics: own, content } = checkFile(sourceFile, others.year)
  if (!content) return [...own]
  const { isDraft, kind, titleKey, links } = content
  const found: Diagnostic[] = [...own]
  const add = (finding: Finding) => found.push(toDiagnostic(finding, { file, source, isDraft }))
  const report = makeReport(content.places, add)
  if (kind === 'projects') checkNames({ ...content, report }, others.nameIndexes)
  const record = { ...content, file, report }
  if (isVocabulary(record)) checkEntry(record, others.nameIndexes)
  const other = titleKey === undefined ? undefined : others.titles.get(titleKey)
  if (kind === 'projects' && other !== undefined && other !== file) {
    const message = `title is the same as in ${other}; visitors cannot tell the two apart`
    report(['title'], { rule: 'duplicate-title', message })
  }
  for (const link of links) {
    for (const finding of checkLink(link, others.site, isDraft)) add(finding)
  }
  return found.sort(compareDiagnostics)
}

function isVocabulary(record: OpenRecord): record is OpenRecord & { kind: OwnVocabulary } {
  return isOwnVocabulary(record.kind)
}

/** The form in which titles are compared. */
export function foldTitle(title: string): string {
  return foldName(title)
}
