import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Diagnostic } from '@/lib/check/diagnostic'
import type { NameIndexes } from '@/lib/check/fields/check-names'
import type { ContentRecord } from '@/lib/check/types'
import { foldSequence } from '@/lib/facets/fold-text'
import { searchedTexts } from '@/lib/fields/searched-texts'
import { root, toPosix } from '@/lib/files/content-files'
import { type FileChanges, readLastChanges } from '@/lib/files/last-changes'
import { listFigures, type PlainResult } from '@/lib/markdown/list-figures'
import { firstParagraph, stripMarks } from '@/lib/markdown/plain-text'
import { type ContentKind, contentKinds } from '@/lib/schema/content-types'
import { summaryLimit } from '@/lib/schema/project'
import { listTimes } from '@/lib/shared-cache'
import {
  readRecordFiles,
  type StagedRecord,
  type StagedRecords,
  writeIfChanged,
  writeRecordFiles,
} from './record-files'

/** Where records wait for Contentlayer and bodies for the pages that show them. */
const stage = path.join(root, '.fieldbook')

/**
 * Writes checked records where Contentlayer reads them, and each body beside them. Only what changed
 * is written, and outdated files are removed.
 *
 * @param options.drafts whether unpublished projects are staged at all.
 * @param options.diagnostics what the checker said; projects carry what it said of them.
 * @param options.nameIndexes the names of all vocabularies, to read earlier versions of projects.
 * @param options.prune whether staged records that are not among these are removed; not while a
 *   file is being fixed in development, so that its last good record stays.
 */
export async function stageContent(
  records: readonly ContentRecord[],
  options: {
    readonly drafts: boolean
    readonly prune: boolean
    readonly diagnostics: readonly Diagnostic[]
    readonly nameIndexes: NameIndexes
  },
): Promise<void> {
  const gaps = listMessages(options.diagnostics, 'todo')
  const warnings = listMessages(options.diagnostics, 'warning')
  const shown = pickStaged(records, options.drafts)
  const changes = readLastChanges(listProjectFiles(shown), options.nameIndexes)
  const kept: StagedRecords = options.prune
    ? new Map()
    : await readRecordFiles(path.join(stage, 'content'))
  const wanted = new Map(
    contentKinds.map((kind) => [kind, new Map<string, StagedRecord>(kept.get(kind))]),
  )
  for (const record of shown) {
    const { kind, slug, file } = record
    // While developing, the record of an unchanged file is the same object every time.
    const known = staged.get(record)
    const made = known ?? toStaged(record, gaps.get(file), warnings.get(file), changes.get(file))
    staged.set(record, made)
    wanted.get(kind)?.set(slug, made)
    if (!known) await writeIfChanged(path.join(stage, bodyFile(kind, slug)), record.body)
  }
  await writeRecordFiles(path.join(stage, 'content'), wanted)
  // For the rule of caches (proxy.ts).
  const schedules = shown.filter(({ kind }) => kind === 'projects').map(({ values }) => values)
  const times = listTimes(schedules).sort()
  await writeIfChanged(path.join(stage, 'schedule.json'), JSON.stringify(times))
  await removeBodies(wanted)
}

/** The records to stage: without drafts, those that are public now or by a schedule. */
export function pickStaged(
  records: readonly ContentRecord[],
  drafts: boolean,
): readonly ContentRecord[] {
  return records.filter(({ isDraft }) => drafts || !isDraft)
}

/** The files that are staged again; of the others the time has not changed. */
function listProjectFiles(records: readonly ContentRecord[]): string[] {
  return records
    .filter((record) => record.kind === 'projects' && !staged.has(record))
    .map(({ file }) => file)
}

/** What this process has staged already. */
const staged = new WeakMap<ContentRecord, StagedRecord>()

function bodyFile(kind: ContentKind, slug: string): string {
  return kind === 'site' ? 'bodies/site.md' : `bodies/${kind}/${slug}.md`
}

/** A record as Contentlayer is given it. */
export function toStaged(
  { kind, slug, file, values, body }: ContentRecord,
  gaps?: readonly string[],
  warnings?: readonly string[],
  { changed, changes = [] }: Partial<FileChanges> = {},
) {
  return {
    ...values,
    ...(kind === 'projects' && {
      words: foldSequence([stripMarks(body), ...listTexts(values)].join('\n')),
      ...listResults(body, values.lang),
      ...(gaps && { gaps }),
      ...(warnings && { warnings }),
      ...(changed && { changed }),
      ...(changes.length > 0 && { changes }),
      ...(!values.summary && { excerpt: firstParagraph(body, summaryLimit) }),
    }),
    slug,
    sourceFile: file,
    bodyHash: createHash('sha256').update(body).digest('hex'),
  }
}

/** The values of the texts that are searched. */
function listTexts(values: ContentRecord['values']): string[] {
  return searchedTexts.map((name) => String(values[name] ?? ''))
}

function listResults(body: string, lang: unknown): { results?: readonly PlainResult[] } {
  const results = listFigures(body, typeof lang === 'string' ? lang : undefined)
  return results.length > 0 ? { results } : {}
}

/** What the checker said of each file, at one level. */
function listMessages(
  diagnostics: readonly Diagnostic[],
  wanted: Diagnostic['level'],
): ReadonlyMap<string, string[]> {
  const messages = new Map<string, string[]>()
  for (const { file, level, message } of diagnostics) {
    if (level === wanted) messages.set(file, [...(messages.get(file) ?? []), message])
  }
  return messages
}

/** Removes the bodies that no staged record has. */
async function removeBodies(wanted: StagedRecords): Promise<void> {
  const files = [...wanted].flatMap(([kind, records]) =>
    [...records.keys()].map((slug) => bodyFile(kind, slug)),
  )
  const known = new Set(files)
  const entries = await readdir(path.join(stage, 'bodies'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => [])
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name)
    const name = toPosix(path.relative(stage, file))
    if (entry.isFile() && !known.has(name)) await rm(file)
  }
}
