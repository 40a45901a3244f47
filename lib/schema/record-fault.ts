import type { RecordField, RecordMap } from './contentlayer-fields'
import { isMap } from './is-map'

/**
 * What keeps a record from being of its type, in words: a field that is missing, unknown, or of
 * another type. Undefined when nothing does.
 *
 * @param record plain data, as it was staged.
 */
export function findRecordFault(record: unknown, type: RecordMap): string | undefined {
  const fault = findFault(record, type)
  if (!fault) return undefined
  const slug = isMap(record) && typeof record.slug === 'string' ? record.slug : 'a record'
  return `${slug}: ${fault.path.join('.') || 'it'} ${fault.what}`
}

type Fault = { readonly path: readonly string[]; readonly what: string }

function findFault(value: unknown, type: RecordField): Fault | undefined {
  if (type.kind === 'list') {
    if (!Array.isArray(value)) return { path: [], what: 'is not a list' }
    return firstOf(value.entries(), ([index, item]) => [String(index), item, type.of])
  }
  if (type.kind === 'map') {
    if (!isMap(value)) return { path: [], what: 'is not a map' }
    const missing = type.required.find((name) => value[name] === undefined)
    if (missing !== undefined) return { path: [missing], what: 'is missing' }
    const unknown = Object.keys(value).find((name) => !Object.hasOwn(type.fields, name))
    if (unknown !== undefined) return { path: [unknown], what: 'is no field of it' }
    return firstOf(Object.entries(value), ([name, item]) => [name, item, type.fields[name]])
  }
  const wanted = type.kind === 'date' ? 'string' : type.kind
  return typeof value === wanted ? undefined : { path: [], what: `is not a ${type.kind}` }
}

/** The first fault among several values, with its place. */
function firstOf<Part>(
  parts: Iterable<Part>,
  open: (part: Part) => readonly [name: string, value: unknown, type: RecordField | undefined],
): Fault | undefined {
  for (const part of parts) {
    const [name, value, type] = open(part)
    const fault = type && value !== undefined ? findFault(value, type) : undefined
    if (fault) return { ...fault, path: [name, ...fault.path] }
  }
  return undefined
}
