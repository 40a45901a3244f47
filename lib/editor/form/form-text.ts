import { parse } from 'yaml'
import type { ContentKind } from '@/lib/schema/content-types'
import { type FormField, listFormFields } from './form-fields'
import { emptyValue, type FormValue, type FormValues } from './form-values'

/** The file a form was opened from: nothing of it is ever lost, since all of it is kept. */
export type FormBase = {
  /** Path from the repository. */
  readonly file: string
  /** The object name that Git gives its bytes. */
  readonly sha: string
  /** Its whole text, with a byte order mark and line ends as they are. */
  readonly source: string
  /** Fields whose value the form cannot show. */
  readonly odd: readonly string[]
  /** Why the file cannot be taken apart; the form holds its whole text as the body then. */
  readonly broken?: string
}

/** A form as it is filled in. */
export type FilledForm = {
  readonly values: FormValues
  readonly body: string
  /** Absent for a file that is not there yet. */
  readonly base?: FormBase
}

/** The key that holds the {@link FormBase} between the fields. */
export const baseKey = '_base'

/**
 * Writes a form in the format in which Keystatic reads an entry: fields above, the body below. Every
 * value but the title is JSON in a text, so that no reader of YAML takes it for something else.
 */
export function printFormText({ values, body, base }: FilledForm): string {
  const fields = Object.entries(values).map(([name, value]) => [name, printField(name, value)])
  const front = JSON.stringify({
    ...Object.fromEntries(fields),
    ...(base && { [baseKey]: JSON.stringify(base) }),
  })
  return `---\n${escapeSigns(front)}\n---\n${body}`
}

/** JSON in plain ASCII: YAML forbids some characters that JSON allows (YAML 1.2.2, 5.1). */
function escapeSigns(json: string): string {
  return json.replace(/[^\x20-\x7e]/gu, (sign) =>
    [...Array(sign.length).keys()]
      .map((index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}

function printField(name: string, value: FormValue): string {
  return name === 'title' && typeof value === 'string' ? value : JSON.stringify(value)
}

/**
 * Reads what Keystatic writes of a form. Fields that are missing say nothing.
 *
 * @throws SyntaxError when it is not a form of ours.
 */
export function readFormText(text: string, kind: ContentKind): FilledForm {
  const end = text.indexOf('\n---\n', 3)
  if (!text.startsWith('---\n') || end === -1) throw new SyntaxError('This is not a form.')
  // All scalars are texts, even if they look like numbers or dates.
  const front: unknown = parse(text.slice(4, end + 1), { schema: 'failsafe' })
  const data = typeof front === 'object' && front !== null ? { ...front } : {}
  const base: unknown = readJson(Reflect.get(data, baseKey))
  return {
    values: Object.fromEntries(
      listFormFields(kind).map((field) => [field.name, readField(field, data)]),
    ),
    body: text.slice(end + 5),
    ...(isBase(base) && { base }),
  }
}

function readField(field: FormField, data: object): FormValue {
  const text: unknown = Reflect.get(data, field.name)
  if (field.name === 'title') return typeof text === 'string' ? text.trim() : ''
  const value = readJson(text)
  const empty = emptyValue(field)
  if (typeof value !== typeof empty || Array.isArray(value) !== Array.isArray(empty)) return empty
  return value as FormValue
}

function readJson(text: unknown): unknown {
  return typeof text === 'string' && text !== '' ? JSON.parse(text) : undefined
}

function isBase(value: unknown): value is FormBase {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['file', 'sha', 'source'].every((key) => typeof Reflect.get(value, key) === 'string')
  )
}
