import { isNode, isPair } from 'yaml'
import { type ContentType, contentTypes } from '@/lib/schema/content-types'
import { describeField, type FieldShape, fieldsRequiredToPublish } from '@/lib/schema/fields'
import { legacyKeys } from '@/lib/schema/project'
import { isBlank } from '@/lib/schema/values'
import type { Diagnostic, Level } from './diagnostic'
import { closest } from './names'
import type { ParsedFile } from './read-file'

type Path = readonly PropertyKey[]

/** Says a problem of one place in the front matter; an empty path is the file as a whole. */
export type Report = (
  path: Path,
  problem: { level: Level; rule: string; message: string; suggestion?: string; fixable?: boolean },
) => void

/** Front matter after the check: what is right, in the form the schema gives it. */
export type CheckedFrontMatter = {
  readonly values: Record<string, unknown>
  readonly report: Report
  /** `error`, or `todo` in a draft: the level of whatever stops publication. */
  readonly stopLevel: Level
}

/**
 * Checks front matter field by field against a content type. A wrong field is reported and left
 * out of the values; it never hides the problems of the others.
 *
 * @param diagnostics where problems are added, now and by whoever uses `report` later.
 */
export function checkFrontMatter(
  parsed: ParsedFile,
  type: ContentType,
  diagnostics: Diagnostic[],
): CheckedFrontMatter {
  const wrong = new Set<string>()
  const report: Report = (path, problem) => {
    diagnostics.push({ file: parsed.file, fixable: false, ...problem, ...findPlace(parsed, path) })
  }
  const shape: FieldShape = type.schema.shape
  const stopLevel: Level = parsed.data.published === false ? 'todo' : 'error'
  const raw = adoptKeys(parsed.data, type, report)

  const values: Record<string, unknown> = {}
  for (const [name, { value, from }] of raw) {
    const schema = shape[name]
    if (!schema) continue
    const kept = dropBlankItems(value, from, report)
    const result = schema.safeParse(kept.value)
    if (result.success) {
      values[name] = result.data
      continue
    }
    wrong.add(name)
    for (const issue of result.error.issues) {
      const path = kept.toOriginal(issue.path)
      report([from, ...path], {
        // Whether a file is a draft must never be guessed.
        level: name === 'published' ? 'error' : stopLevel,
        rule: 'invalid-value',
        message: `${printPath([from, ...path])} ${issue.message}`,
      })
    }
  }
  for (const name of fieldsRequiredToPublish(shape)) {
    const value = values[name]
    const lacks = value === undefined || (Array.isArray(value) && value.length === 0)
    if (!lacks || wrong.has(name)) continue
    const { label, help } = describeField(shape, name)
    report([], {
      level: stopLevel,
      rule: 'missing-field',
      message: `${name} is missing (${label}): ${help}`,
    })
  }
  return { values, report, stopLevel }
}

type RawField = { value: unknown; from: string }

/** Sorts keys into fields of the schema, keys of the older site, and unknown ones. */
function adoptKeys(
  data: ParsedFile['data'],
  type: ContentType,
  report: Report,
): Map<string, RawField> {
  const shape: FieldShape = type.schema.shape
  const isProject = type === contentTypes.projects
  const raw = new Map<string, RawField>()
  for (const [key, value] of Object.entries(data)) {
    if (Object.hasOwn(shape, key) && !isBlank(value)) raw.set(key, { value, from: key })
  }
  for (const [key, value] of Object.entries(data)) {
    if (Object.hasOwn(shape, key)) continue
    const legacy = isProject && Object.hasOwn(legacyKeys, key) ? legacyKeys[key] : undefined
    if (!legacy) {
      const suggestion = closest(key, Object.keys(shape))
      report([key], {
        level: 'warning',
        rule: 'unknown-key',
        message: `"${key}" is not a field${suggestion ? `; did you mean "${suggestion}"?` : ''}; it is kept in the file but shown nowhere`,
        ...(suggestion && { suggestion }),
      })
      continue
    }
    report([key], {
      level: 'warning',
      rule: 'legacy-key',
      message: `"${key}" is a key of the older site; ${legacy.as ? `write it as "${legacy.as}"` : 'it can go'}`,
      ...(legacy.as && { suggestion: legacy.as }),
      fixable: true,
    })
    if (legacy.as && !raw.has(legacy.as) && !isBlank(value))
      raw.set(legacy.as, { value, from: key })
  }
  return raw
}

/** Takes empty items out of a list, with a warning each, and remembers where the others stood. */
function dropBlankItems(value: unknown, from: string, report: Report) {
  if (!Array.isArray(value)) return { value, toOriginal: (path: Path) => path }
  const kept: number[] = []
  value.forEach((item: unknown, index) => {
    if (!isBlank(item)) kept.push(index)
    else {
      report([from, index], {
        level: 'warning',
        rule: 'empty-item',
        message: `${from}[${index}] is empty; remove the line`,
        fixable: true,
      })
    }
  })
  return {
    value: kept.map((index): unknown => value[index]),
    toOriginal: ([index, ...rest]: Path): Path =>
      typeof index === 'number' ? [kept[index] ?? index, ...rest] : [],
  }
}

/** `promos[1].link` */
function printPath(path: Path): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`,
    )
    .join('')
}

/** Line and column of a place, or of the closest thing around it that is in the file. */
function findPlace({ document, lines }: ParsedFile, path: Path): { line: number; column: number } {
  for (let length = path.length; length > 0; length--) {
    const offset = findOffset(document, path.slice(0, length))
    if (offset === undefined) continue
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  return { line: 1, column: 1 }
}

function findOffset(document: ParsedFile['document'], path: Path): number | undefined {
  const node = document.getIn(path, true)
  // An unknown or blank value is shown at its key.
  if (isNode(node) && node.range && path.length > 1) return node.range[0]
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const key = path.at(-1)
  if (typeof parent !== 'object' || parent === null || !('items' in parent)) return undefined
  if (!Array.isArray(parent.items)) return undefined
  const pair = parent.items.find(
    (item: unknown) => isPair(item) && isNode(item.key) && String(item.key) === String(key),
  )
  if (isNode(node) && node.range && node.range[1] > node.range[0]) return node.range[0]
  return isPair(pair) && isNode(pair.key) ? pair.key.range?.[0] : undefined
}
