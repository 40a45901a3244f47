import { type ContentKind, contentTypes } from '@/lib/schema/content-types'
import { describeRecord, type RecordField } from '@/lib/schema/contentlayer-fields'
import { describeField, type FieldMeta, type FieldShape } from '@/lib/schema/fields'
import { legacyKeys } from '@/lib/schema/project'

/** What a field of a form asks for; it decides the control and the shape of the value. */
export type FormKind =
  | 'text'
  | 'paragraph'
  | 'number'
  | 'moment'
  | 'switch'
  | 'name'
  | 'names'
  | 'lines'
  | 'map'
  | 'maps'

/** A field of a form, as the schema describes it. */
export type FormField = FieldMeta & {
  readonly name: string
  readonly kind: FormKind
  /** The texts that make up a map, such as `src` and `alt`. */
  readonly parts: readonly string[]
  /** Keys of the previous site that stand for it in files; see {@link legacyKeys}. */
  readonly legacy: readonly string[]
}

/** The fields of a kind of content in the order of the schema; its title comes first. */
export function listFormFields(kind: ContentKind): readonly FormField[] {
  return formFields[kind]
}

function readFields(kind: ContentKind): FormField[] {
  const type = contentTypes[kind]
  const shape: FieldShape = type.schema.shape
  const { fields } = describeRecord(type)
  return Object.keys(shape).map((name) => {
    const meta = describeField(shape, name)
    const field = fields[name]
    if (!field) throw new Error(`The record has no field "${name}".`)
    const legacy = kind === 'projects' ? Object.entries(legacyKeys) : []
    return {
      ...meta,
      name,
      kind: toFormKind(field, meta),
      parts: listParts(field),
      legacy: legacy.flatMap(([key, { as }]) => (as === name ? [key] : [])),
    }
  })
}

function toFormKind(field: RecordField, { vocabulary, maxLength }: FieldMeta): FormKind {
  if (field.kind === 'number') return 'number'
  if (field.kind === 'date') return 'moment'
  if (field.kind === 'boolean') return 'switch'
  if (field.kind === 'map') return 'map'
  if (field.kind === 'string') return vocabulary ? 'name' : maxLength ? 'paragraph' : 'text'
  if (field.kind === 'list' && field.of.kind === 'map') return 'maps'
  return vocabulary ? 'names' : 'lines'
}

function listParts(field: RecordField): string[] {
  if (field.kind === 'list') return listParts(field.of)
  return field.kind === 'map' ? Object.keys(field.fields) : []
}

const formFields: Readonly<Record<ContentKind, readonly FormField[]>> = {
  projects: readFields('projects'),
  regions: readFields('regions'),
  solutions: readFields('solutions'),
  clients: readFields('clients'),
  pages: readFields('pages'),
  site: readFields('site'),
}
