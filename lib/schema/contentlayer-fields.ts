import { z } from 'zod'
import type { ContentType } from './content-types'

/** A field as Contentlayer's document types describe it. */
export type RecordField =
  | { readonly kind: 'string' | 'number' | 'boolean' | 'date' }
  | { readonly kind: 'list'; readonly of: RecordField }
  | RecordMap

/** Named fields, and which of them are always there. */
export type RecordMap = {
  readonly kind: 'map'
  readonly fields: Readonly<Record<string, RecordField>>
  readonly required: readonly string[]
}

/** Fields every record has besides those of its schema: where it comes from and what its text is. */
const recordFields = {
  slug: { kind: 'string' },
  /** Path of the Markdown file from the repository. */
  sourceFile: { kind: 'string' },
  /** SHA-256 of the body, so that a change of the text alone is a change of the record. */
  bodyHash: { kind: 'string' },
} as const satisfies Record<string, RecordField>

/** What is made of a project besides: of its body, and of what the checker says. */
const madeFields = {
  /** The first words; only where they stand in for a missing summary. */
  excerpt: { kind: 'string' },
  /** Every different word, folded, with blanks between: what a search looks through. */
  words: { kind: 'string' },
  /** What a draft still needs to be published, in sentences. */
  gaps: { kind: 'list', of: { kind: 'string' } },
  /** What the checker would change about it, in sentences. */
  warnings: { kind: 'list', of: { kind: 'string' } },
  /** When its file was changed last, ISO 8601; staged where drafts are. */
  changed: { kind: 'string' },
} as const satisfies Record<string, RecordField>

/**
 * The fields of a content type, read off its zod schema, for the generated Contentlayer type.
 *
 * @throws when the schema uses a type that no record can hold: a mistake in the schema.
 */
export function describeRecord(type: ContentType): RecordMap {
  const own = toRecordMap(z.toJSONSchema(type.schema, { io: 'output' }))
  return {
    kind: 'map',
    fields: { ...own.fields, ...recordFields, ...madeFields },
    required: [...own.required, ...Object.keys(recordFields)],
  }
}

type JsonSchema = z.core.JSONSchema._JSONSchema

function toRecordMap({ properties = {}, required = [] }: Exclude<JsonSchema, boolean>): RecordMap {
  const fields = Object.entries(properties).map(
    ([name, schema]) => [name, toRecordField(name, schema)] as const,
  )
  return { kind: 'map', fields: Object.fromEntries(fields), required }
}

function toRecordField(name: string, schema: JsonSchema): RecordField {
  if (typeof schema === 'object') {
    const { type, items, properties } = schema
    if (type === 'string') return { kind: schema.format === 'date-time' ? 'date' : 'string' }
    if (type === 'number' || type === 'integer') return { kind: 'number' }
    if (type === 'boolean') return { kind: 'boolean' }
    if (type === 'object' && properties) return toRecordMap(schema)
    if (type === 'array' && items && !Array.isArray(items)) {
      return { kind: 'list', of: toRecordField(name, items) }
    }
  }
  throw new Error(`Contentlayer has no field type for "${name}" of the schema.`)
}
