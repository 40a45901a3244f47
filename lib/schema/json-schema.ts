import { z } from 'zod'
import type { VocabularyName } from '@/lib/fields/fields'
import { type ContentKind, contentTypes, vocabularyOf } from './content-types'
import { legacyKeys } from './project'

type JsonSchema = z.core.JSONSchema.BaseSchema

/**
 * Describes the front matter of a kind of content as people write it, for editors that complete and
 * check it. It is wide where it cannot know, such as whether a name that is not suggested is an
 * alias; only the checker is exact.
 *
 * @param names the names to suggest where a field takes them from a vocabulary.
 * @returns a JSON Schema (draft-07) that can be written to a file as it is.
 */
export function describeFrontMatter(
  kind: ContentKind,
  names: Readonly<Record<VocabularyName, readonly string[]>>,
): object {
  const { name: title, schema, fields: table } = contentTypes[kind]
  const fields = Object.entries(table).map(([name, field]) => {
    const { label, help, requiredToPublish } = field
    const vocabulary = vocabularyOf(field)
    const description = requiredToPublish ? `${help} Required to publish.` : help
    const written = toWrittenForm(schema.shape[name], vocabulary ? names[vocabulary] : [])
    return [name, { title: label, description, ...written }] as const
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    type: 'object',
    properties: {
      ...(kind === 'projects' && describeLegacyKeys()),
      ...Object.fromEntries(fields),
    },
    required: ['title'],
    // An unknown key is kept; the checker says so, and which key may be meant.
    additionalProperties: true,
  }
}

/** What a key may have as its value in a file, before the zod schema normalises it. */
function toWrittenForm(field: z.ZodType = z.unknown(), suggestions: readonly string[]): JsonSchema {
  const { $schema, ...written } = z.toJSONSchema(field, {
    io: 'input',
    target: 'draft-07',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const wider = widen(zodSchema._zod.def, jsonSchema, suggestions)
      if (!wider) return
      for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword]
      Object.assign(jsonSchema, wider)
    },
  })
  // A key without a value says nothing, but silence must not be taken for true or false.
  return written.type === 'boolean' ? written : anyOf(written, empty)
}

const empty: JsonSchema = { type: 'null' }

/** What zod does not tell of a schema that begins with a transform, and what the checker drops. */
function widen(
  def: z.core.$ZodTypes['_zod']['def'],
  schema: JsonSchema,
  suggestions: readonly string[],
): JsonSchema | undefined {
  if (def.type === 'string' && suggestions.length > 0) {
    // Any other text is allowed, since it may be an alias.
    return anyOf({ type: 'string', enum: [...new Set(suggestions)] }, schema)
  }
  if (def.type === 'array') return { ...schema, items: anyOf(asSchema(schema.items), empty) }
  if (def.type === 'object') {
    const properties = Object.entries(schema.properties ?? {})
    const orBlank = properties.map(
      ([name, value]) => [name, anyOf(asSchema(value), empty)] as const,
    )
    return { ...schema, properties: Object.fromEntries(orBlank) }
  }
  if (def.type !== 'pipe') return undefined
  const isPreprocessed = def.in._zod.def.type === 'transform'
  if (isPreprocessed && schema.type === 'array') return anyOf(asSchema(schema.items), schema)
  // A code may be a number, without quotes.
  if (isPreprocessed && schema.type === 'string')
    return anyOf({ type: 'integer', minimum: 0 }, schema)
  return def.out._zod.def.type === 'number' ? numberOrDigits(def.out) : undefined
}

/** A number, or the same in quotes; empty quotes say nothing. */
function numberOrDigits(number: z.core.$ZodType): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(number, { target: 'draft-07' })
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = schema
  const { length } = `${maximum}`
  const count = `${minimum}`.length === length ? `{${length}}` : '+'
  return anyOf(schema, { type: 'string', pattern: `^\\s*(\\d${count})?\\s*$` })
}

/** One schema that allows what any of them allows, in one list without repetitions. */
function anyOf(...schemas: readonly JsonSchema[]): JsonSchema {
  const flat = schemas.flatMap((schema) => schema.anyOf ?? [{ ...schema }])
  const different = new Map(flat.map((schema) => [JSON.stringify(schema), schema]))
  return { anyOf: [...different.values()] }
}

function asSchema(schema: JsonSchema['items']): JsonSchema {
  return typeof schema === 'object' && !Array.isArray(schema) ? schema : {}
}

/** Keys of the previous site: any value is allowed, and each says what replaced it. */
function describeLegacyKeys(): Record<string, JsonSchema> {
  const keys = Object.entries(legacyKeys).map(([key, { as }]) => {
    const advice = as ? `write "${as}" instead.` : 'nothing needs it, so the line can go.'
    const message = `A key of the previous site; ${advice}`
    return [key, { description: message, deprecationMessage: message }] as const
  })
  return Object.fromEntries(keys)
}
