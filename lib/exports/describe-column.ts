import { data as say } from '#words/data'
import type { ExportColumn } from '@/lib/fields/export-columns'
import { type ProjectField, projectFields } from '@/lib/fields/fields'

/** What a column is called in words, and what it means: as the schema says it of its field. */
export function describeColumn({ of, part }: ExportColumn): {
  readonly label: string
  readonly help: string
} {
  const { label, help } = isField(of) ? projectFields[of] : say.derived[of]
  if (part === 'name') return { label, help: say.help[of] ?? help }
  return { label: say.parts[part].label(label), help: say.parts[part].help }
}

function isField(name: string): name is ProjectField {
  return Object.hasOwn(projectFields, name)
}
