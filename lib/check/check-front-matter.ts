import { isMap, isNode, isScalar } from 'yaml'
import { type ContentType, contentTypes } from '@/lib/schema/content-types'
import { describeField, type FieldMeta, type FieldShape } from '@/lib/schema/fields'
import { legacyKeys } from '@/lib/schema/project'
import { isBlank } from '@/lib/schema/values'
import type { Diagnostic, Level } from './diagnostic'
import { closest } from './names'
import type { ParsedFile } from './read-file'

type Path = readonly PropertyKey[]

/** Says a problem of one place in the front matter; an empty path is the file as a whole. */
export type Report = (
  path: Path,
  problem: {
    level: Level
    rule: string
    message: string
    suggestion?: string
    fixable?: boolean
    /** Whether the key is wrong, not what stands behind it. */
    atKey?: boolean
  },
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
  const originals = new Map<string, (path: Path) => Path>()
  const report: Report = (path, { atKey = false, ...problem }) => {
    const place = findPlace(parsed, path, atKey)
    diagnostics.push({ file: parsed.file, fixable: false, ...problem, ...place })
  }
  const shape: FieldShape = type.schema.shape
  const stopLevel: Level = parsed.data.published === false ? 'todo' : 'error'
  const raw = adoptKeys(parsed.data, type, report)

  const values: Record<string, unknown> = {}
  for (const [name, { value, from }] of raw) {
    const schema = shape[name]
    if (!schema) continue
    const kept = dropBlankItems(value, from, report)
    originals.set(name, kept.toOriginal)
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
  for (const name of Object.keys(shape)) {
    const value = values[name]
    const isThere = value !== undefined && !(Array.isArray(value) && value.length === 0)
    if (!isThere && !wrong.has(name))
      reportMissing(name, describeField(shape, name), stopLevel, report)
  }
  return {
    values,
    stopLevel,
    report: ([name, ...rest], problem) => {
      const toOriginal = originals.get(String(name))
      report(name === undefined ? [] : [name, ...(toOriginal?.(rest) ?? rest)], problem)
    },
  }
}

/** What publishing needs stops it; what a reader would miss is a warning once it is published. */
function reportMissing(name: string, meta: FieldMeta, stopLevel: Level, report: Report): void {
  const { label, help, requiredToPublish, insteadOf } = meta
  if (requiredToPublish) {
    report([], {
      level: stopLevel,
      rule: 'missing-field',
      message: `${name} is missing (${label}): ${help}`,
    })
  } else if (insteadOf && stopLevel === 'error') {
    report([], {
      level: 'warning',
      rule: 'missing-field',
      message: `${name} is missing; ${insteadOf}`,
    })
  }
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
    // A blank line says nothing, but a blank "published" must not be taken for "yes".
    const says = !isBlank(value) || key === 'published'
    if (Object.hasOwn(shape, key) && says) raw.set(key, { value, from: key })
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
        atKey: true,
      })
      continue
    }
    report([key], {
      level: 'warning',
      rule: 'legacy-key',
      message: `"${key}" is a key of the older site; ${legacy.as ? `write it as "${legacy.as}"` : 'it can go'}`,
      ...(legacy.as && { suggestion: legacy.as }),
      fixable: true,
      atKey: true,
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
function findPlace(
  { document, lines }: ParsedFile,
  path: Path,
  atKey: boolean,
): { line: number; column: number } {
  for (let length = path.length; length > 0; length--) {
    const offset = findOffset(document, path.slice(0, length), atKey)
    if (offset === undefined) continue
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  return { line: 1, column: 1 }
}

function findOffset(
  document: ParsedFile['document'],
  path: Path,
  atKey: boolean,
): number | undefined {
  const node = document.getIn(path, true)
  const value = isNode(node) && node.range ? node.range : undefined
  const isBlankValue = value !== undefined && value[0] === value[1]
  if (value && !atKey && (!isBlankValue || typeof path.at(-1) === 'number')) return value[0]
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (!isMap(parent)) return value?.[0]
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
  return pair && isNode(pair.key) ? pair.key.range?.[0] : value?.[0]
}
