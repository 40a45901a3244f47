import type { Edit } from '@/lib/check/fix/edits'
import type { Path, Places } from '@/lib/check/read/front-matter-places'
import type { RawField, Report } from '@/lib/check/types'
import type { ProjectField } from '@/lib/fields/fields'
import { isTermField } from '@/lib/fields/term-fields'
import { isBlank } from '@/lib/schema/values'

/** A key of the previous site in a file. */
type LegacyKey = {
  readonly key: string
  readonly value: unknown
  /** The field that takes the value; absent when nothing needs it. */
  readonly as: ProjectField | undefined
  readonly data: Readonly<Record<string, unknown>>
  /** The fields of the file, to which the value is added. */
  readonly raw: Map<string, RawField>
  readonly places: Places
  readonly report: Report
}

/** Takes the value of a key of the previous site over and says what the key is called today. */
export function adoptLegacyKey(legacy: LegacyKey): void {
  const { key, as, value, raw, report } = legacy
  const present = as && raw.get(as)
  if (as && !isBlank(value)) {
    if (!present) raw.set(as, { value, from: key })
    else if (isTermField(as)) raw.set(as, merge(present, { value, from: key }))
  }
  report([key], {
    rule: 'legacy-key',
    message: `"${key}" is a key of the previous site; ${advise(legacy, present)}`,
    ...(as && { suggestion: as }),
    edits: fixKey(legacy, present),
    atKey: true,
  })
}

function advise({ as, value }: LegacyKey, present: RawField | undefined): string {
  if (!as || isBlank(value)) return 'it is not needed, so remove the line'
  if (!present) return `rename it to "${as}"`
  if (isTermField(as)) return `move its items to "${as}"`
  return isSame(present.value, value)
    ? `"${as}" has the same value, so remove the line`
    : `"${as}" has a different value, which is used; remove the wrong one of the two`
}

function fixKey({ key, value, as, data, places }: LegacyKey, present: RawField | undefined) {
  if (!as || isBlank(value)) return places.removeKey(key)
  if (!present) {
    const rename = places.renameKey(key, as)
    // An empty line of the new key would be a second one of that name.
    if (!Object.hasOwn(data, as)) return rename
    return join(rename, places.removeKey(as))
  }
  if (isSame(present.value, value)) return places.removeKey(key)
  if (!isTermField(as) || present.from !== as) return undefined
  const known = new Set(toItems(present.value).map(foldItem))
  const fresh = toItems(value).filter((item) => !known.has(foldItem(item)))
  if (fresh.length === 0) return places.removeKey(key)
  return join(places.appendItems(as, fresh.map(foldItem)), places.removeKey(key))
}

function join(a: Edit[] | undefined, b: Edit[] | undefined): Edit[] | undefined {
  return a && b && [...a, ...b]
}

/** The items of both, each with its place; those that are there already do not count again. */
function merge(present: RawField, legacy: RawField): RawField {
  const known = new Set(toItems(present.value).map(foldItem))
  const added = listItems(legacy).filter(({ item }) => !isBlank(item) && !known.has(foldItem(item)))
  const all = [...listItems(present), ...added]
  return {
    from: present.from,
    value: all.map(({ item }) => item),
    origins: all.map(({ path }) => path),
  }
}

function listItems({ value, from, origins }: RawField): { item: unknown; path: Path }[] {
  if (!Array.isArray(value)) return [{ item: value, path: [from] }]
  return value.map((item: unknown, index) => ({ item, path: origins?.[index] ?? [from, index] }))
}

function toItems(value: unknown): unknown[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => !isBlank(item))
}

function foldItem(item: unknown): string {
  return String(item).replace(/\s+/gu, ' ').trim()
}

function isSame(a: unknown, b: unknown): boolean {
  return String(a).trim() === String(b).trim()
}
