import { isBlank } from '@/lib/schema/values'
import type { FormField, FormKind } from './form-fields'

/** Texts by name, such as the `src` and `alt` of an image. */
export type FormMap = Readonly<Record<string, string>>

/** What a form holds of a field; nothing is an empty text, list or map. */
export type FormValue = string | boolean | readonly string[] | FormMap | readonly FormMap[]

/** What a form holds, by the names of fields. */
export type FormValues = Readonly<Record<string, FormValue>>

/** Whether a form says that its entry is a draft. */
export function isDraftForm(values: FormValues): boolean {
  return values.published === false
}

/** The value of a field that says nothing. */
export function emptyValue({ kind, parts }: Pick<FormField, 'kind' | 'parts'>): FormValue {
  if (kind === 'switch') return true
  if (kind === 'map') return Object.fromEntries(parts.map((part) => [part, '']))
  return isListKind(kind) ? [] : ''
}

/** Whether a field holds a list. */
function isListKind(kind: FormKind): boolean {
  return kind === 'names' || kind === 'lines' || kind === 'maps'
}

/**
 * The keys of a file that hold a field's value: its own, or those of the previous site. Names are
 * read from all of them, other values from the first.
 */
export function findKeys(field: FormField, data: Readonly<Record<string, unknown>>): string[] {
  const says = (key: string) => Object.hasOwn(data, key) && !isBlank(data[key])
  const keys = [field.name, ...field.legacy].filter(says)
  return field.vocabulary ? keys : keys.slice(0, 1)
}

/**
 * Reads front matter into a form. What a field's control cannot show, such as a list where there
 * should be one text, is reported by name: it stays in the file until a new value replaces it.
 */
export function readValues(
  fields: readonly FormField[],
  data: Readonly<Record<string, unknown>>,
): { readonly values: FormValues; readonly odd: readonly string[] } {
  const odd: string[] = []
  const values = fields.map((field) => {
    const found = findKeys(field, data).map((key) => readValue(field, data[key]))
    if (found.includes(undefined)) odd.push(field.name)
    const known = found.filter((value) => value !== undefined)
    const [first = emptyValue(field)] = known
    const value = field.kind === 'names' ? joinNames(known) : first
    return [field.name, found.includes(undefined) ? emptyValue(field) : value] as const
  })
  return { values: Object.fromEntries(values), odd }
}

function joinNames(lists: readonly FormValue[]): string[] {
  return [...new Set(lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : [])))]
}

function readValue({ kind, parts }: FormField, value: unknown): FormValue | undefined {
  if (kind === 'switch') return typeof value === 'boolean' ? value : undefined
  if (kind === 'map') return readMap(parts, value)
  if (kind === 'maps') return readList(value, (item) => readMap(parts, item))
  if (kind === 'names' || kind === 'lines') return readList(value, readText)
  return readText(value)
}

function readList<Item>(
  value: unknown,
  read: (item: unknown) => Item | undefined,
): readonly Item[] | undefined {
  const items = (Array.isArray(value) ? value : [value]).filter((item) => !isBlank(item)).map(read)
  return items.every((item) => item !== undefined) ? items : undefined
}

function readMap(parts: readonly string[], value: unknown): FormMap | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const texts = parts.map((part) => {
    const text: unknown = Reflect.get(value, part)
    return [part, isBlank(text) ? '' : readText(text)] as const
  })
  return texts.every((entry): entry is [string, string] => entry[1] !== undefined)
    ? Object.fromEntries(texts)
    : undefined
}

/** A text on one line, as fields read it. */
function readText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : undefined
}

/** Whether two values say the same. */
export function isSameValue(a: FormValue | undefined, b: FormValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Whether two people have changed a value, and not in the same way. */
export function isInConflict(
  original: FormValue | undefined,
  mine: FormValue | undefined,
  theirs: FormValue | undefined,
): boolean {
  return (
    !isSameValue(mine, original) && !isSameValue(theirs, original) && !isSameValue(mine, theirs)
  )
}
