import type { VocabularyName } from '@/lib/fields/fields'
import type { Field, FieldKind } from '@/lib/fields/types'
import { recordOf } from '@/lib/record-of'
import {
  type ContentKind,
  contentKinds,
  contentTypes,
  vocabularyOf,
} from '@/lib/schema/content-types'
import { describeRecordField, type RecordField } from '@/lib/schema/contentlayer-fields'
import { legacyKeys } from '@/lib/schema/project'

/** What a field of a form asks for; it decides the control and the shape of the value. */
export type FormKind =
  | 'text'
  | 'paragraph'
  | 'number'
  | 'dateTime'
  | 'switch'
  | 'name'
  | 'names'
  | 'lines'
  | 'map'
  | 'maps'

/** A field of a form, as the schema describes it. */
export type FormField = Omit<Field, 'kind' | 'vocabulary'> & {
  readonly name: string
  readonly kind: FormKind
  /** The vocabulary its names come from. */
  readonly vocabulary?: VocabularyName
  /** The texts that make up a map, such as `src` and `alt`. */
  readonly parts: readonly string[]
  /** Keys of the previous site for the same field; see {@link legacyKeys}. */
  readonly legacy: readonly string[]
}

/** The fields of a kind of content in the order of the schema; its title comes first. */
export function listFormFields(kind: ContentKind): readonly FormField[] {
  return formFields[kind]
}

function readFields(kind: ContentKind): FormField[] {
  const legacy = kind === 'projects' ? Object.entries(legacyKeys) : []
  return Object.entries(contentTypes[kind].fields).map(([name, field]): FormField => {
    const vocabulary = vocabularyOf(field)
    const { vocabulary: _, ...declared } = field
    return {
      ...declared,
      name,
      kind: toFormKind(field),
      ...(vocabulary && { vocabulary }),
      parts: listParts(describeRecordField(field)),
      legacy: legacy.flatMap(([key, { as }]) => (as === name ? [key] : [])),
    }
  })
}

const formKinds: Readonly<Record<FieldKind, FormKind>> = {
  text: 'text',
  dateTime: 'dateTime',
  year: 'number',
  amount: 'number',
  count: 'number',
  flag: 'switch',
  link: 'text',
  links: 'maps',
  image: 'map',
  paths: 'lines',
  language: 'text',
  names: 'lines',
  term: 'name',
  terms: 'names',
}

/** A text with a limit is long enough to need several lines. */
function toFormKind({ kind, maxLength }: Field): FormKind {
  return kind === 'text' && maxLength ? 'paragraph' : formKinds[kind]
}

function listParts(field: RecordField): string[] {
  if (field.kind === 'list') return listParts(field.of)
  return field.kind === 'map' ? Object.keys(field.fields) : []
}

const formFields = recordOf(contentKinds, readFields)
