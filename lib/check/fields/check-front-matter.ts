import type { Path, Places } from '@/lib/check/read/front-matter-places'
import type { RawField, Report } from '@/lib/check/types'
import { type ContentType, contentTypes } from '@/lib/schema/content-types'
import { describeField, type FieldShape } from '@/lib/schema/fields'
import { legacyKeys } from '@/lib/schema/project'
import { isBlank } from '@/lib/schema/values'
import { adoptLegacyKey } from './adopt-legacy-key'
import { findDraftFlags } from './draft-flags'
import { closest, foldName } from './names'
import { reportDraftFlag } from './report-draft-flag'

/** Front matter after the check: its valid values, in the form the schema gives them. */
export type CheckedFrontMatter = {
  readonly values: Record<string, unknown>
  /** The way to a value in the file, from its place among the values. */
  readonly toOriginal: (path: Path) => Path
}

/**
 * Checks front matter field by field against a content type. A wrong field is reported and left
 * out of the values; it never hides the problems of the others.
 */
export function checkFrontMatter(
  data: Readonly<Record<string, unknown>>,
  type: ContentType,
  places: Places,
  report: Report,
): CheckedFrontMatter {
  const wrong = new Set<string>()
  const originals = new Map<string, (path: Path) => Path>()
  const shape: FieldShape = type.schema.shape
  const flags = findDraftFlags(data, Object.keys(shape))
  const isDraft = data.published === false || flags.some(({ hides }) => hides)
  for (const flag of flags) reportDraftFlag(flag, data, places, report)
  const raw = adoptKeys(data, type, places, report, new Set(flags.map(({ key }) => key)))

  const values: Record<string, unknown> = {}
  for (const [name, field] of raw) {
    const schema = shape[name]
    if (!schema) continue
    const kept = dropItems(field, places, report)
    originals.set(name, kept.toOriginal)
    const result = schema.safeParse(kept.value)
    if (result.success) {
      values[name] = result.data
      continue
    }
    wrong.add(name)
    for (const issue of result.error.issues) {
      const path = kept.toOriginal(issue.path)
      if (name === 'published') reportPublished(path, field.value, places, report)
      else report(path, { rule: 'invalid-value', message: `${printPath(path)} ${issue.message}` })
    }
  }
  for (const name of Object.keys(shape)) {
    const value = values[name]
    const isThere = value !== undefined && !(Array.isArray(value) && value.length === 0)
    if (isThere) reportLength(name, value, shape, report)
    else if (!wrong.has(name)) reportMissing(name, shape, isDraft, report)
  }
  return {
    values,
    toOriginal: ([name, ...rest]) =>
      name === undefined ? [] : (originals.get(String(name))?.(rest) ?? [name, ...rest]),
  }
}

/** What publishing needs stops it; what a reader would miss is a warning once it is published. */
function reportMissing(name: string, shape: FieldShape, isDraft: boolean, report: Report): void {
  const { label, help, requiredToPublish, insteadOf } = describeField(shape, name)
  if (requiredToPublish) {
    const message = `${name} is missing (${label}): ${help}`
    report([name], { rule: 'missing-field', message, atKey: true })
  } else if (insteadOf && !isDraft) {
    const message = `${name} is missing; ${insteadOf}`
    report([name], { rule: 'missing-summary', message, atKey: true })
  }
}

function reportLength(name: string, value: unknown, shape: FieldShape, report: Report): void {
  const { maxLength } = describeField(shape, name)
  if (maxLength === undefined || typeof value !== 'string' || value.length <= maxLength) return
  report([name], {
    rule: 'too-long',
    message: `${name} has ${value.length} characters; shorten it to ${maxLength}`,
  })
}

/** Words that mean yes or no to other readers of YAML (1.1), but are plain text in YAML 1.2. */
const booleanWords: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on'].map((word) => [word, true] as const),
  ...['false', 'no', 'off'].map((word) => [word, false] as const),
])

function reportPublished(path: Path, value: unknown, places: Places, report: Report): void {
  const meant = typeof value === 'string' ? booleanWords.get(value.trim().toLowerCase()) : undefined
  const written = places.written(path)
  report(path, {
    rule: 'not-true-or-false',
    message: `published must be true or false, without quotes${
      meant === undefined ? '' : `; write published: ${meant}`
    }`,
    ...(meant !== undefined && {
      suggestion: String(meant),
      edits: written && [
        { from: written.offset, to: written.offset + written.text.length, text: String(meant) },
      ],
    }),
  })
}

/** Sorts keys into fields of the schema, keys of the previous site, and unknown ones. */
function adoptKeys(
  data: Readonly<Record<string, unknown>>,
  type: ContentType,
  places: Places,
  report: Report,
  flags: ReadonlySet<string>,
): Map<string, RawField> {
  const shape: FieldShape = type.schema.shape
  const raw = new Map<string, RawField>()
  for (const [key, value] of Object.entries(data)) {
    // An empty line means nothing, but an empty "published" must not mean "yes".
    const says = !isBlank(value) || key === 'published'
    if (Object.hasOwn(shape, key) && says) raw.set(key, { value, from: key })
  }
  const isProject = type === contentTypes.projects
  for (const [key, value] of Object.entries(data)) {
    if (Object.hasOwn(shape, key) || flags.has(key)) continue
    const legacy = isProject && Object.hasOwn(legacyKeys, key) ? legacyKeys[key] : undefined
    if (legacy) adoptLegacyKey({ key, value, as: legacy.as, data, raw, places, report })
    else reportUnknownKey(key, Object.keys(shape), report)
  }
  return raw
}

function reportUnknownKey(key: string, known: readonly string[], report: Report): void {
  const suggestion = closest(key, known)
  report([key], {
    rule: 'unknown-key',
    message: `"${key}" is not a field: the file keeps it, but no page shows it${suggestion ? `; did you mean "${suggestion}"?` : ''}`,
    suggestion,
    atKey: true,
  })
}

/** Removes empty items and repetitions from a list and remembers where the others were. */
function dropItems({ value, from, origins }: RawField, places: Places, report: Report) {
  if (!Array.isArray(value)) {
    // A single name counts as a list of one.
    const toOriginal = ([first, ...rest]: Path): Path =>
      typeof first === 'number' ? [from, ...rest] : [from, ...(first === undefined ? [] : [first])]
    return { value, toOriginal }
  }
  const kept: { readonly item: unknown; readonly path: Path }[] = []
  const seen = new Set<string>()
  value.forEach((item: unknown, index) => {
    const path = origins?.[index] ?? [from, index]
    const key = typeof item === 'string' ? foldName(item) : JSON.stringify(item)
    if (isBlank(item)) {
      const message = `${printPath(path)} is empty; remove the line`
      report(path, { rule: 'empty-item', message, edits: places.removeItem(path) })
    } else if (seen.has(key)) {
      const what = typeof item === 'string' ? `"${item}" in ${from}` : printPath(path)
      const message = `${what} appears twice; remove one of the two`
      report(path, { rule: 'duplicate-item', message, edits: places.removeItem(path) })
    } else {
      kept.push({ item, path })
      seen.add(key)
    }
  })
  return {
    value: kept.map(({ item }) => item),
    toOriginal: ([index, ...rest]: Path): Path => [
      ...((typeof index === 'number' && kept[index]?.path) || [from]),
      ...rest,
    ],
  }
}

/** `link of item 2 of promos`, counted as people count. */
function printPath(path: Path): string {
  const parts = path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : String(part)))
  return parts.reverse().join(' of ')
}
