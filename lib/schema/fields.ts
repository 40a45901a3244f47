import { z } from 'zod'

/** The vocabularies a project names its terms from; `countries` is ISO 3166, the rest are content. */
export type VocabularyName = 'regions' | 'solutions' | 'clients' | 'countries'

/** What a field is for people: how it is called, explained, asked for, filtered and exported. */
export type FieldMeta = {
  /** Its name in forms and messages. */
  readonly label: string
  /** One or two sentences for the person who fills it in. */
  readonly help: string
  /** A published file without it is an error; a draft has it on its list of things to do. */
  readonly requiredToPublish?: boolean
  /** A published file should have it; what happens without it. */
  readonly insteadOf?: string
  /** More characters than this are too many for where it is shown. */
  readonly maxLength?: number
  /** The vocabulary its names come from. */
  readonly vocabulary?: VocabularyName
  /** The key of the facet that filters by it. */
  readonly facet?: 'region' | 'client' | 'solution' | 'country'
  /** The heading of its column in exports; absent when it is not exported. */
  readonly column?: string
}

/** Where every field of every content type says what it is for people. */
const fieldMeta = z.registry<FieldMeta>()

/** A field of a content type: optional, since a draft may lack anything, and described for people. */
export function field<Schema extends z.ZodType>(schema: Schema, meta: FieldMeta) {
  const own = schema.optional()
  fieldMeta.add(own, meta)
  return own
}

/** The shape of a content type: field name → zod schema, each registered in {@link fieldMeta}. */
export type FieldShape = Readonly<Record<string, z.ZodType>>

/**
 * What a field is for people.
 *
 * @throws when the field was never registered: a mistake in the schema, not in content.
 */
export function describeField(shape: FieldShape, name: string): FieldMeta {
  const field = shape[name]
  const meta = field && fieldMeta.get(field)
  if (!meta) throw new Error(`The schema does not describe the field "${name}".`)
  return meta
}
