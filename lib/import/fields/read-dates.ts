import type { Edit } from '@/lib/check/fix/edits'
import { commentOut } from '@/lib/import/edit-text'
import { readDateTime } from '@/lib/schema/values'
import { readOldDate } from './read-old-date'
import type { Step } from './step'

/** Writes dates in the form that content has, where the previous site read more forms. */
export const readDates: Step = ({ parsed, places }) => {
  const edits: Edit[] = []
  const notes: string[] = []
  for (const key of ['date', 'publish_at', 'unpublish_at']) {
    const value = parsed.data[key]
    const written = places.written([key])
    if (typeof value !== 'string' || !written || readDateTime(value) !== undefined) continue
    const date = readOldDate(value)
    if (date === undefined) continue
    edits.push({ from: written.offset, to: written.offset + written.text.length, text: date })
    notes.push(`${key}: "${value.trim()}" is ${date} now`)
  }
  return { edits, notes }
}

/** Takes the year out of a date, and sets words such as "ongoing" aside. */
export const readYears: Step = ({ parsed, places }) => {
  const edits: Edit[] = []
  const notes: string[] = []
  for (const key of ['start', 'end', 'start-date', 'end-date']) {
    const value = parsed.data[key]
    const written = places.written([key])
    if (typeof value !== 'string' || !written) continue
    const year =
      /^\s*(\d{4})-\d{2}(?:-\d{2}.*)?$/u.exec(value)?.[1] ?? readOldDate(value)?.slice(0, 4)
    if (year) {
      edits.push({ from: written.offset, to: written.offset + written.text.length, text: year })
      notes.push(`${key}: the year of "${value.trim()}"`)
    } else if (/^\s*(?:ongoing|present|current|now|n\/a|tb[cd])\s*$/iu.test(value)) {
      edits.push(commentOut(parsed.source, places.find([key], true), written.offset))
      notes.push(`${key}: "${value.trim()}" set aside; a project without an end is ongoing`)
    }
  }
  return { edits, notes }
}
