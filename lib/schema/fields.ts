import { z } from 'zod'
import type { Field, FieldKind, FieldTable } from '@/lib/fields/types'
import {
  amount,
  code,
  codes,
  count,
  dateTime,
  flag,
  image,
  languageTag,
  link,
  links,
  names,
  paths,
  text,
  year,
} from './values'

/** The shape of a content type: field name → zod schema. */
export type FieldShape = Readonly<Record<string, z.ZodType>>

/** How a kind of field is checked. */
const schemas: Readonly<Record<FieldKind, (field: Field) => z.ZodType>> = {
  text: ({ format }) => (format ? code(format) : text),
  dateTime: () => dateTime,
  year: () => year,
  amount: ({ maximum, unit }) => amount(maximum, unit),
  count: () => count,
  flag: () => flag,
  link: () => link,
  links: () => links,
  image: () => image,
  paths: () => paths,
  language: () => languageTag,
  names: ({ format }) => (format ? codes(format) : names),
  term: () => text,
  terms: () => names,
}

/** What each schema was made from, to find the fields behind a zod shape. */
const declared = z.registry<Field>()

/**
 * The zod shape of a table of fields. Everything is optional, since a draft may lack anything;
 * `requiredToPublish` says what publishing needs.
 */
export function makeShape(table: FieldTable): FieldShape {
  return Object.fromEntries(
    Object.entries(table).map(([name, field]) => {
      const schema = schemas[field.kind](field).optional()
      declared.add(schema, field)
      return [name, schema]
    }),
  )
}

/**
 * The declaration of a field of a shape.
 *
 * @throws when no table declares it: a mistake in the program, not in content.
 */
export function describeField(shape: FieldShape, name: string): Field {
  const schema = shape[name]
  const field = schema && declared.get(schema)
  if (!field) throw new Error(`No table declares the field "${name}".`)
  return field
}
