import type { NameIndexes } from '@/lib/check/fields/check-names'
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

/** Nor more of all files together, the newest first, so that a build stays quick. */
const maxReadInAll = 5000

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
 * @param nameIndexes the names of all vocabularies.
 * @param folder another repository than that of this site.
 */
export function listPublicChanges(
  files: readonly string[],
  revisions: ReadonlyMap<string, readonly Revision[]>,
  nameIndexes: NameIndexes,
  folder?: string,
): ReadonlyMap<string, readonly PublicChange[]> {
  const found = new Map<string, readonly PublicChange[]>()
  const withChanges = pickNewest(files, revisions)
  for (let at = 0; at < withChanges.length; at += batchSize) {
    const batch = withChanges.slice(at, at + batchSize)
    const names = batch.flatMap(([, list]) => list.flatMap(({ before, after }) => [before, after]))
    const blobs = readBlobs([...new Set(names)], folder)
    for (const [file, list] of batch) {
      const read = makeReader(blobs, nameIndexes)
      const changes = list.flatMap(({ time, before, after, paths }) =>
        compare(time, read(before, paths.before), read(after, paths.after)),
      )
      if (changes.length > 0) found.set(file, changes)
    }
  }
  return found
}

/** A change of a file that was there before. */
type Step = Revision & { readonly before: string }

/** The changes to read of each file, the newest first. */
function pickNewest(
  files: readonly string[],
  revisions: ReadonlyMap<string, readonly Revision[]>,
): (readonly [file: string, list: readonly Step[]])[] {
  const isStep = (one: Revision): one is Step => one.before !== undefined
  const all = files
    .flatMap((file) => {
      const list = (revisions.get(file) ?? []).filter(isStep).slice(0, maxRead)
      return list.map((step) => ({ file, step }))
    })
    .sort((a, b) => (a.step.time === b.step.time ? 0 : a.step.time < b.step.time ? 1 : -1))
  const picked = new Map<string, Step[]>()
  for (const { file, step } of all.slice(0, maxReadInAll)) {
    picked.set(file, [...(picked.get(file) ?? []), step])
  }
  return [...picked]
}

/** A version of a file that was no draft. */
type Version = {
  readonly values: Readonly<Record<string, unknown>>
  readonly body: string
  readonly schedule: Schedule
}

/** What a version says above its text. */
type Head = Omit<Version, 'body'>

/**
 * Reads versions as they are compared, by their names in Git and the paths they had. Front matter that
 * several versions share is read once.
 */
function makeReader(blobs: ReadonlyMap<string, Buffer>, nameIndexes: NameIndexes) {
  const heads = new Map<string, Head | undefined>()
  return (blob: string, file: string): Version | undefined => {
    const text = blobs.get(blob)?.toString('utf8').replace(/\r\n?/gu, '\n')
    if (text === undefined) return undefined
    const fence = text.indexOf('\n---\n', 3)
    const end = fence === -1 ? text.length : fence + 5
    const key = `${file}\n${text.slice(0, end)}`
    if (!heads.has(key)) heads.set(key, readHead(text.slice(0, end), file, nameIndexes))
    const head = heads.get(key)
    return head && { ...head, body: text.slice(end).trim() }
  }
}

function readHead(head: string, file: string, nameIndexes: NameIndexes): Head | undefined {
  const version = readVersion({ file, bytes: Buffer.from(head) }, nameIndexes)
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
  time: string,
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
