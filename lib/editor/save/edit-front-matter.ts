import { type Document, isMap, isNode, isScalar, isSeq } from 'yaml'
import { lineStart } from '@/lib/check/fix/edits'
import { parseYaml } from '@/lib/check/read/yaml-problems'
import type { FormField } from '@/lib/editor/form/form-fields'
import {
  emptyValue,
  type FormMap,
  type FormValue,
  findKeys,
  isSameValue,
  readValues,
} from '@/lib/editor/form/form-values'
import { printLike, printValue } from '@/lib/editor/form/print-value'
import { endOf, findPair, isBlock, linesOf, splice } from '@/lib/editor/form/yaml-lines'
import { editList } from './edit-list'
import { editMap } from './edit-map'

/** Front matter with its fences, lines ended by `\n`. */
type FrontMatter = string

/**
 * Writes one value into front matter. Only the lines of that field change; texts keep their quotes,
 * items that stay keep their lines with the comments before them.
 *
 * @param frontMatter from the first fence up to the second.
 * @param fields all fields of the form, in the order in which new lines are put in.
 */
export function writeValue(
  frontMatter: FrontMatter,
  field: FormField,
  value: FormValue,
  fields: readonly FormField[],
): FrontMatter {
  const document = parseYaml(frontMatter)
  const [key, ...others] = findKeys(field, toRecord(document))
  const rest = others.reduce(removeKey, frontMatter)
  const present = key ?? (findPair(parseYaml(rest), field.name) ? field.name : undefined)
  if (isSameValue(value, emptyValue(field)) && field.kind !== 'switch') {
    return present === undefined ? rest : removeKey(rest, present)
  }
  if (present === undefined) return insertField(rest, field, value, fields)
  const edited = replaceValue(rest, present, field, value)
  // Where changing some lines did not give the value, all lines of the field are written again.
  return holds(edited, field, value) ? edited : rewriteValue(rest, present, field, value)
}

/** Whether front matter, read again, has that value. */
function holds(frontMatter: FrontMatter, field: FormField, value: FormValue): boolean {
  const document = parseYaml(frontMatter)
  if (document.errors.length > 0) return false
  return isSameValue(readValues([field], toRecord(document)).values[field.name], value)
}

/** Removes a key of the top level with the lines of its value. */
function removeKey(frontMatter: FrontMatter, key: string): FrontMatter {
  const pair = findPair(parseYaml(frontMatter), key)
  if (!pair) return frontMatter
  const { from, to } = linesOf(frontMatter, pair)
  return frontMatter.slice(0, from) + frontMatter.slice(to)
}

/** Puts a new line behind the field that the schema has before it. */
function insertField(
  frontMatter: FrontMatter,
  field: FormField,
  value: FormValue,
  fields: readonly FormField[],
): FrontMatter {
  const document = parseYaml(frontMatter)
  const text = `${field.name}:${printValue(field, value, listIndent(frontMatter, document))}\n`
  const earlier = fields
    .slice(
      0,
      fields.findIndex(({ name }) => name === field.name),
    )
    .reverse()
  const keys = earlier.flatMap(({ name, legacy }) => [name, ...legacy])
  const before = keys.map((key) => findPair(document, key)).find((pair) => pair !== undefined)
  const at = before ? linesOf(frontMatter, before).to : frontMatter.indexOf('\n') + 1
  return frontMatter.slice(0, at) + text + frontMatter.slice(at)
}

function replaceValue(
  frontMatter: FrontMatter,
  key: string,
  field: FormField,
  value: FormValue,
): FrontMatter {
  const { node } = locate(frontMatter, key)
  if (Array.isArray(value) && isSeq(node) && !node.flow && node.range) {
    return editList(frontMatter, node, value, field)
  }
  if (field.kind === 'map' && isMap(node) && !node.flow) {
    return editMap(frontMatter, [key], field, value as FormMap)
  }
  const isOneLine = isScalar(node) && !isBlock(node) && node.range
  const single = toSingle(value)
  if (isOneLine && node.range && single !== undefined) {
    const text = printLike(node, single, field.kind === 'number' || field.kind === 'switch')
    const gap = node.range[0] === node.range[1] ? ' ' : ''
    return splice(frontMatter, node.range[0], node.range[1], gap + text)
  }
  return rewriteValue(frontMatter, key, field, value)
}

/** Writes all that is behind a key again. */
function rewriteValue(
  frontMatter: FrontMatter,
  key: string,
  field: FormField,
  value: FormValue,
): FrontMatter {
  const { document, pair, node } = locate(frontMatter, key)
  if (!pair || !isNode(pair.key) || !pair.key.range) return frontMatter
  const after = frontMatter.indexOf(':', pair.key.range[1]) + 1
  const end = node?.range && node.range[1] > after ? endOf(frontMatter, node) : after
  return splice(
    frontMatter,
    after,
    end,
    printValue(field, value, listIndent(frontMatter, document)),
  )
}

/** The key of the top level, and the value behind it. */
function locate(frontMatter: FrontMatter, key: string) {
  const document = parseYaml(frontMatter)
  const pair = findPair(document, key)
  return { document, pair, node: isNode(pair?.value) ? pair.value : undefined }
}

/** A value written on one line, if that is possible. */
function toSingle(value: FormValue): string | undefined {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string') return value[0]
  return undefined
}

/** How far the lists of a file are indented; hyphens at the margin where it has none. */
function listIndent(frontMatter: FrontMatter, document: Document): string {
  if (!isMap(document.contents)) return ''
  for (const { value } of document.contents.items) {
    if (!isSeq(value) || value.flow || !value.range) continue
    const from = lineStart(frontMatter, value.range[0])
    return /^ */u.exec(frontMatter.slice(from))?.[0] ?? ''
  }
  return ''
}

function toRecord(document: Document): Record<string, unknown> {
  const data: unknown = document.toJS()
  return typeof data === 'object' && data !== null ? { ...data } : {}
}
