import fc from 'fast-check'
import { type FormField, listFormFields } from '@/lib/editor/form/form-fields'
import type { FormValue, FormValues } from '@/lib/editor/form/form-values'
import type { ContentKind } from '@/lib/schema/content-types'

/** Texts that YAML takes for something else, or that break a line, a quote or a fence. */
const traps = [
  'no',
  'null',
  '~',
  'true',
  '1e3',
  '0x1F',
  '017',
  '.5',
  '2017-01-01',
  '2017',
  '12:30',
  '---',
  '- a',
  '-',
  '?',
  ': b',
  'a: b',
  'a:',
  'a #b',
  '#',
  '"',
  "'",
  'it\'s "so"',
  '[a, b]',
  '{a: b}',
  '*a',
  '&a',
  '!a',
  '@a',
  '%a',
  '`a`',
  '| a',
  '>',
  'a\\nb',
  'a\\',
  'a\nb',
  'a\n---\nb',
  'a\r\nb',
  ' a',
  'a ',
  'a  b',
  '\ta',
  '\u00a0a',
  'a\u2028b',
  'a\u0085b',
  'a\u0007b',
  '\ufeffa',
  '🌍',
  'שלום עולם',
  '\u200fعربي',
  'é',
  'e\u0301',
  '<<',
  '=',
  'a,b',
  '…',
  '...',
  '... a',
  'x'.repeat(300),
  `${'word '.repeat(60)}: end`,
]

/** A text that somebody may type or paste into a field. */
export const anyText = fc.oneof(
  fc.constantFrom(...traps),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .tuple(fc.constantFrom(...traps), fc.string({ unit: 'grapheme', maxLength: 5 }))
    .map((parts) => parts.join('')),
)

/** A value that a control of the form may hold. */
export function anyValue({ kind, parts }: FormField): fc.Arbitrary<FormValue> {
  const map = fc.record(Object.fromEntries(parts.map((part) => [part, anyText])))
  if (kind === 'switch') return fc.boolean()
  if (kind === 'number') return fc.oneof(fc.nat({ max: 3000 }).map(String), anyText)
  if (kind === 'map') return map
  if (kind === 'maps') return fc.array(map, { maxLength: 3 })
  return kind === 'names' || kind === 'lines' ? fc.array(anyText, { maxLength: 4 }) : anyText
}

/** A form of that kind, filled in at random. */
export function anyForm(kind: ContentKind): fc.Arbitrary<FormValues> {
  const fields = listFormFields(kind)
  return fc.record(Object.fromEntries(fields.map((field) => [field.name, anyValue(field)])))
}
