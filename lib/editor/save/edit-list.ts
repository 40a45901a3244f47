import { isNode, type YAMLSeq } from 'yaml'
import { lineEnd, lineStart } from '@/lib/check/fix/edits'
import type { FormField } from '@/lib/editor/form/form-fields'
import { type FormMap, type FormValue, readValues } from '@/lib/editor/form/form-values'
import { printValue } from '@/lib/editor/form/print-value'
import { endOf } from '@/lib/editor/form/yaml-lines'
import { editMap } from './edit-map'

/** The lines of one item of a list: from its hyphen, or from the comments before it. */
type Chunk = { readonly text: string; readonly item: string | FormMap | undefined }

/**
 * Writes a list in the place of another. Items that stay keep their lines, with the comments before
 * them; of a map that changes only the texts that differ do.
 *
 * @param yaml from the first fence on; the positions of `list` are in it.
 */
export function editList(
  yaml: string,
  list: YAMLSeq,
  value: readonly (string | FormMap)[],
  field: FormField,
): string {
  const starts = list.items.map((item) => findHyphen(yaml, item))
  const [first] = starts
  if (first === undefined || starts.includes(undefined) || !list.range) return yaml
  const ends = list.items.map((item, index) =>
    Math.min(yaml.length, lineEnd(yaml, Math.max(starts[index] ?? 0, lastSign(yaml, item))) + 1),
  )
  const chunks = list.items.map((item, index): Chunk => {
    const from = index === 0 ? first : (ends[index - 1] ?? first)
    return { text: yaml.slice(from, ends[index]), item: readItem(item, field) }
  })
  const indent = /^ */u.exec(yaml.slice(first))?.[0] ?? ''
  const lines = arrange(chunks, value, field, indent)
  return yaml.slice(0, first) + lines.join('') + yaml.slice(ends.at(-1))
}

/** The lines of the new list: those of the items that stay, and new ones. */
function arrange(
  chunks: readonly Chunk[],
  value: readonly (string | FormMap)[],
  field: FormField,
  indent: string,
): string[] {
  const left = new Set(chunks)
  const kept = value.map((item) => {
    const same = [...left].find((chunk) => isSame(chunk.item, item))
    if (same) left.delete(same)
    return same
  })
  return value.map((item, index) => {
    const same = kept[index]
    if (same) return same.text
    const before = chunks[index]
    if (before && typeof item === 'object' && left.has(before) && before.item !== undefined) {
      left.delete(before)
      return editMap(before.text, [0], field, item)
    }
    return `${printValue(field, [item] as FormValue, indent).slice(1)}\n`
  })
}

/** Where the line of an item's hyphen begins; undefined when it has none of its own. */
function findHyphen(yaml: string, item: unknown): number | undefined {
  if (!isNode(item) || !item.range) return undefined
  const line = lineStart(yaml, item.range[0])
  if (/^\s*-(?:\s|$)/u.test(yaml.slice(line, lineEnd(yaml, line)))) return line
  const above = lineStart(yaml, line - 1)
  return /^\s*-\s*$/u.test(yaml.slice(above, line)) ? above : undefined
}

function lastSign(yaml: string, item: unknown): number {
  return isNode(item) && item.range ? Math.max(item.range[0], endOf(yaml, item) - 1) : 0
}

/** An item as the form holds it; undefined where it says nothing. */
function readItem(item: unknown, field: FormField): string | FormMap | undefined {
  const data: unknown = isNode(item) ? item.toJSON() : undefined
  const { values } = readValues([{ ...field, legacy: [] }], { [field.name]: [data] })
  const list = values[field.name]
  const [first] = Array.isArray(list) ? (list as readonly (string | FormMap)[]) : []
  return first
}

function isSame(a: string | FormMap | undefined, b: string | FormMap): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
