import { story } from '#words/story'
import type { ProjectChange } from '@/lib/content/types'
import { projectFields } from '@/lib/fields/fields'
import type { FieldTable } from '@/lib/fields/types'

const table: FieldTable = projectFields

/** A change in one line: its day, and the names of what was changed. */
export function printChange({ time, fields }: ProjectChange): string {
  return story.changes.line(time, fields.map(nameChanged))
}

function nameChanged(name: string): string {
  return Object.hasOwn(table, name) ? (table[name]?.label ?? name) : story.changes.body
}
