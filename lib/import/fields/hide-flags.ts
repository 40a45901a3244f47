import { findDraftFlags, readScheduleKey } from '@/lib/check/fields/draft-flags'
import { addLines, commentOutField, type OpenText } from '@/lib/import/edit-text'
import { contentTypes } from '@/lib/schema/content-types'
import { isMap } from '@/lib/schema/is-map'
import { isBlank, readDateTime } from '@/lib/schema/values'
import { readOldDate } from './read-old-date'
import type { Step, StepContext } from './step'

/**
 * Finds flags that kept a file from the public, on the previous site or another,
 * and dates from or until which it was public. The flags become comments.
 */
export const hideFlags: Step = (open, context) => {
  const { parsed } = open
  const hidden = context.document.hidden ? [context.document.hidden] : []
  const edits = []
  const data: Readonly<Record<string, unknown>> = { ...context.defaults, ...parsed.data }
  const fields = Object.keys(contentTypes[context.document.kind].schema.shape)
  for (const { key, hides } of findDraftFlags(data, fields)) {
    if (!hides || (readScheduleKey(key) && !isBlank(data[key]))) continue
    const says = `${key}: ${isMap(data[key]) ? JSON.stringify(data[key]) : String(data[key])}`
    const isOwn = Object.hasOwn(parsed.data, key)
    hidden.push(isOwn ? `it says "${says}"` : `the configuration says "${says}" for it`)
    if (isOwn) edits.push(...commentOutField(open, key))
  }
  const schedule = readSchedule(open, context)
  return {
    edits: [...edits, ...schedule.edits],
    notes: schedule.notes,
    decisions: schedule.notes.map((note) => ({
      kind: 'hidden-before' as const,
      subject: 'files that were to appear or disappear at a date',
      advice: note,
    })),
    hidden,
  }
}

function readSchedule(open: OpenText, { now, showsFuture, defaults }: StepContext) {
  const data: Readonly<Record<string, unknown>> = { ...defaults, ...open.parsed.data }
  const all = Object.entries(data).map(([key, value]) => ({
    key,
    field: readScheduleKey(key),
    date: typeof value === 'string' ? readOldDate(value) : undefined,
  }))
  const isFuture = (date: string) => (readDateTime(date) ?? '') > now.toISOString()
  const starts = all.filter(
    ({ key, field, date }) =>
      date && isFuture(date) && (field === 'publish_at' || (key === 'date' && !showsFuture)),
  )
  const [start] = starts.sort((a, b) => compare(b.date, a.date))
  const [end] = all.filter(({ field, date }) => date && field === 'unpublish_at')
  const lines: string[] = []
  const notes: string[] = []
  const edits = []
  for (const { found, field, words } of [
    { found: start, field: 'publish_at', words: 'the previous site would not show it before' },
    { found: end, field: 'unpublish_at', words: 'the previous site would not show it after' },
  ]) {
    if (!found?.date || found.key === field) continue
    // Of two dates in one file the one that hides longer is the key that was there, or this one.
    if (Object.hasOwn(data, field)) edits.push(...commentOutField(open, field))
    lines.push(`${field}: ${found.date}\n`)
    notes.push(`${words} ${found.date} (${found.key}), so ${field} says so now`)
    if (found.key !== 'date' && Object.hasOwn(open.parsed.data, found.key))
      edits.push(...commentOutField(open, found.key))
  }
  return { edits: lines.length > 0 ? [...edits, addLines(open, lines.join(''))] : edits, notes }
}

function compare(a = '', b = ''): number {
  return (readDateTime(a) ?? '') < (readDateTime(b) ?? '') ? -1 : 1
}
