import { readVersion } from '@/lib/check/fields/read-fields'
import { projectFields } from '@/lib/fields/fields'
import { untoldFields } from '@/lib/fields/shown'
import { type Revision, readBlobs } from './history'

/** What a commit changed of a project that was no draft, before or after it. */
export type PublicChange = {
  /** When, ISO 8601 in UTC. */
  readonly time: string
  /** Keys of the fields in front matter, in the order of the table, and `body` for the text. */
  readonly fields: readonly string[]
  /** When the two versions were to appear and disappear, where one of them says so. */
  readonly schedules?: readonly Schedule[]
}

/** The times of a version (ISO 8601). */
type Schedule = { readonly publish_at?: string; readonly unpublish_at?: string }

/** More changes of a file than this are not looked at: a page tells the last ones. */
const maxRead = 12

/** As many files at a time have their versions in memory. */
const batchSize = 200

/** The fields whose change a visitor can see. */
const toldFields = Object.keys(projectFields).filter(
  (name) => !untoldFields.some((untold) => untold === name),
)

/**
 * What was changed of projects that were no drafts, by file, the newest first. Values are compared
 * as the checker reads them, so that another spelling of the same is no change; a version that it
 * cannot read counts as a draft.
 *
 * @param revisions the history of each file.
 * @param folder another repository than that of this site.
 */
export function listPublicChanges(
  files: readonly string[],
  revisions: ReadonlyMap<string, readonly Revision[]>,
  folder?: string,
): ReadonlyMap<string, readonly PublicChange[]> {
  const found = new Map<string, readonly PublicChange[]>()
  const withChanges = files.flatMap((file) => {
    const list = (revisions.get(file) ?? []).filter(({ before }) => before !== undefined)
    return list.length > 0 ? [{ file, list: list.slice(0, maxRead) }] : []
  })
  for (let at = 0; at < withChanges.length; at += batchSize) {
    const batch = withChanges.slice(at, at + batchSize)
    const names = batch.flatMap(({ list }) => list.flatMap((one) => [one.before ?? '', one.after]))
    const blobs = readBlobs([...new Set(names)], folder)
    for (const { file, list } of batch) {
      const heads = new Map<string, Omit<Version, 'body'> | undefined>()
      const read = (name: string, path: string) => readPublic(blobs.get(name), path, heads)
      const changes = list.flatMap((one) => {
        const { before = '', after, paths } = one
        return compare(one, read(before, paths.before), read(after, paths.after))
      })
      if (changes.length > 0) found.set(file, changes)
    }
  }
  return found
}

/** A version of a file that was no draft. */
type Version = {
  readonly values: Readonly<Record<string, unknown>>
  readonly body: string
  readonly schedule: Schedule
}

/**
 * A version as it is compared; front matter that several versions share is read once.
 *
 * @param file the path it had.
 */
function readPublic(
  bytes: Buffer | undefined,
  file: string,
  heads: Map<string, Omit<Version, 'body'> | undefined>,
): Version | undefined {
  if (!bytes) return undefined
  const text = bytes.toString('utf8').replace(/\r\n?/gu, '\n')
  const fence = text.indexOf('\n---\n', 3)
  const end = fence === -1 ? text.length : fence + 5
  const head = text.slice(0, end)
  const key = `${file}\n${head}`
  if (!heads.has(key)) heads.set(key, readHead(head, file))
  const known = heads.get(key)
  return known && { ...known, body: text.slice(end).trim() }
}

function readHead(head: string, file: string): Omit<Version, 'body'> | undefined {
  const version = readVersion({ file, bytes: Buffer.from(head) }, 'projects')
  if (!version || version.isDraft) return undefined
  const { publish_at, unpublish_at } = version.values
  return {
    values: version.values,
    schedule: {
      ...(typeof publish_at === 'string' && { publish_at }),
      ...(typeof unpublish_at === 'string' && { unpublish_at }),
    },
  }
}

function compare(
  { time }: Revision,
  before: Version | undefined,
  after: Version | undefined,
): PublicChange[] {
  if (!before || !after) return []
  const isSame = (name: string) =>
    JSON.stringify(before.values[name]) === JSON.stringify(after.values[name])
  const fields = toldFields.filter((name) => !isSame(name))
  if (before.body !== after.body) fields.push('body')
  if (fields.length === 0) return []
  const schedules = [before.schedule, after.schedule]
  const hasSchedule = schedules.some((one) => Object.keys(one).length > 0)
  return [{ time, fields, ...(hasSchedule && { schedules }) }]
}
