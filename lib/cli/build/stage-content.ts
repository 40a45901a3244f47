import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Diagnostic } from '@/lib/check/diagnostic'
import type { ContentRecord } from '@/lib/check/types'
import { foldWords } from '@/lib/facets/fold-text'
import { root } from '@/lib/files/content-files'
import { readLastChanges } from '@/lib/files/last-changes'
import { firstParagraph, stripMarks } from '@/lib/markdown/plain-text'
import { summaryLimit } from '@/lib/schema/project'

/** Where records wait for Contentlayer and bodies for the pages that show them. */
const stage = path.join(root, '.fieldbook')

/**
 * Writes checked records where Contentlayer reads them: front matter as JSON, the body beside it.
 * Only what changed is written, and what is gone is removed.
 *
 * @param options.drafts whether unpublished projects are staged at all.
 * @param options.diagnostics what the checker said; projects carry what it said of them.
 * @param options.prune whether staged records that are not among these are removed; not while a
 *   file is being mended in development, so that its last good record stays.
 */
export async function stageContent(
  records: readonly ContentRecord[],
  options: {
    readonly drafts: boolean
    readonly prune: boolean
    readonly diagnostics: readonly Diagnostic[]
  },
): Promise<void> {
  const gaps = listMessages(options.diagnostics, 'todo')
  const warnings = listMessages(options.diagnostics, 'warning')
  const shown = pickStaged(records, options.drafts)
  const changes = options.drafts ? readLastChanges(listProjectFiles(shown)) : new Map()
  const wanted = new Set(shown.flatMap((record) => Object.values(stagedFiles(record))))
  if (options.prune) {
    for (const file of await listStage()) if (!wanted.has(file)) await rm(path.join(stage, file))
  }
  for (const record of shown) {
    const { data, body } = stagedFiles(record)
    // While developing, the record of an unchanged file is the same object every time.
    if (staged.get(data) === record) continue
    await writeIfChanged(
      path.join(stage, data),
      `${JSON.stringify(toStaged(record, gaps.get(record.file), warnings.get(record.file), changes.get(record.file)))}\n`,
    )
    await writeIfChanged(path.join(stage, body), record.body)
    staged.set(data, record)
  }
  for (const file of staged.keys()) if (options.prune && !wanted.has(file)) staged.delete(file)
}

/** What is staged at all: without drafts, what is public now or by a schedule. */
export function pickStaged(
  records: readonly ContentRecord[],
  drafts: boolean,
): readonly ContentRecord[] {
  return records.filter(({ isDraft }) => drafts || !isDraft)
}

/** The files that are staged anew; of the others the time has not changed. */
function listProjectFiles(records: readonly ContentRecord[]): string[] {
  return records
    .filter(
      (record) => record.kind === 'projects' && staged.get(stagedFiles(record).data) !== record,
    )
    .map(({ file }) => file)
}

/** What this process has staged already. */
const staged = new Map<string, ContentRecord>()

function stagedFiles({ kind, slug }: ContentRecord) {
  const name = kind === 'site' ? 'site' : `${kind}/${slug}`
  return { data: `content/${name}.json`, body: `bodies/${name}.md` }
}

/** A record as Contentlayer is given it. */
export function toStaged(
  { kind, slug, file, values, body }: ContentRecord,
  gaps?: readonly string[],
  warnings?: readonly string[],
  changed?: string,
) {
  return {
    ...values,
    ...(kind === 'projects' && {
      words: listWords(body),
      ...(gaps && { gaps }),
      ...(warnings && { warnings }),
      ...(changed && { changed }),
      ...(!values.summary && { excerpt: firstParagraph(body, summaryLimit) }),
    }),
    slug,
    sourceFile: file,
    bodyHash: createHash('sha256').update(body).digest('hex'),
  }
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

/** Every different word of a text once, in the form it is searched in. */
function listWords(body: string): string {
  return [...new Set(foldWords(stripMarks(body)))].sort().join(' ')
}

async function listStage(): Promise<string[]> {
  await mkdir(stage, { recursive: true })
  const entries = await readdir(stage, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(stage, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.startsWith('content/') || file.startsWith('bodies/'))
}

async function writeIfChanged(file: string, text: string): Promise<void> {
  const present = await readFile(file, 'utf8').catch(() => undefined)
  if (present === text) return
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}
