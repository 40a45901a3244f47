import type { ProjectRecord } from './contentlayer'
import type { ProjectChange } from './types'
import { isPublic } from './visibility'

/** The changes of as many days are told of a project. */
const maxDays = 5

/**
 * The last changes of a project that visitors could see when they were made, those of a day as one,
 * the newest first; none of what is not public now.
 *
 * @param now the current date and time, ISO 8601.
 */
export function listChanges(
  record: Pick<
    ProjectRecord,
    'slug' | 'date' | 'published' | 'publish_at' | 'unpublish_at' | 'changes'
  >,
  now: string,
): readonly ProjectChange[] {
  const { slug, date = '', publish_at = '', changes = [] } = record
  if (!isPublic(record, now)) return []
  const days = new Map<string, { time: string; fields: Set<string> }>()
  for (const { time, fields, schedules = [] } of changes) {
    const wasPublic = schedules.every((schedule) => isPublic({ slug, ...schedule }, time))
    if (!wasPublic || time <= date || time <= publish_at) continue
    const day = days.get(time.slice(0, 10)) ?? { time, fields: new Set() }
    days.set(time.slice(0, 10), day)
    for (const field of fields) day.fields.add(field)
  }
  return Array.from(days.values(), ({ time, fields }) => ({ time, fields: [...fields] })).slice(
    0,
    maxDays,
  )
}
