import { distance } from 'fastest-levenshtein'
import { isMap } from '@/lib/schema/is-map'
import { isBlank, readDateTime } from '@/lib/schema/values'
import {
  categoryKeys,
  hidingKeys,
  hidingWords,
  otherWords,
  scheduleKeys,
  showingKeys,
  statusKeys,
} from './draft-flag-words'

/** A field that says, in the words of another program or misspelt, whether a file is public. */
export type DraftFlag = {
  readonly key: string
  /** Whether the file must be treated as a draft until somebody has fixed the flag. */
  readonly hides: boolean
  /** The field to write in its place, where the meaning is certain. */
  readonly field?: 'published' | 'publish_at' | 'unpublish_at'
  /** The value to write; without it the value can stay as it is. */
  readonly value?: boolean
}

/**
 * Finds the fields of a file that another program would take for "do not publish", and misspelt
 * forms of our own. A flag that says "public" in another program's words is not one of them, since a
 * file without `published` is public anyway.
 *
 * @param data the front matter as plain data.
 * @param ownFields the fields that this kind of file has.
 */
export function findDraftFlags(
  data: Readonly<Record<string, unknown>>,
  ownFields: readonly string[],
): DraftFlag[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (ownFields.includes(key)) return []
    const flag = readDraftFlag(key, value)
    if (!flag) return []
    const { field, ...rest } = flag
    if (field === undefined || ownFields.includes(field)) return [flag]
    // A kind of file that is always public has no field to write in its place.
    return flag.hides ? [{ key, hides: rest.hides }] : []
  })
}

/**
 * Whether a file must not be shown to the public: `published` is false or cannot be understood, or a
 * field of another program says so.
 */
export function isHeldBack(
  data: Readonly<Record<string, unknown>>,
  ownFields: readonly string[],
): boolean {
  const isPublic = !Object.hasOwn(data, 'published') || data.published === true
  return !isPublic || findDraftFlags(data, ownFields).some(({ hides }) => hides)
}

/** What one field says about publication, if anything. */
function readDraftFlag(key: string, value: unknown): DraftFlag | undefined {
  const name = foldKey(key)
  return (
    readOwnFlag(key, name, value) ??
    readSchedule(key, name, value) ??
    readForeignFlag(key, name, value)
  )
}

/** `Published`, `publised`, `is_published`: our own field, written in another way. */
function readOwnFlag(key: string, name: string, value: unknown): DraftFlag | undefined {
  if (hidingKeys.has(name) || otherWords.has(name) || scheduleKeys.has(name)) return undefined
  if (distance(name, 'published') > 2) return undefined
  const says = readYesOrNo(value)
  // A publisher is a name, and the date of publication a date.
  const isFlag = says !== undefined || isBlank(value) || readDate(value) === undefined
  if (!isFlag) return undefined
  return {
    key,
    hides: says !== true,
    ...(says !== undefined && { field: 'published', value: says }),
  }
}

/** The field that a key stands for in which another program says when a file appears or disappears. */
export function readScheduleKey(key: string): 'publish_at' | 'unpublish_at' | undefined {
  const name = foldKey(key)
  return (
    scheduleKeys.get(name) ??
    (distance(name, 'unpublishat') <= 1
      ? 'unpublish_at'
      : distance(name, 'publishat') <= 1
        ? 'publish_at'
        : undefined)
  )
}

/** `publishDate`, `expires`, `publsh_at`: when a file appears and disappears. */
function readSchedule(key: string, name: string, value: unknown): DraftFlag | undefined {
  if (otherWords.has(name)) return undefined
  // Strapi marks a draft by a date of publication that is empty.
  if (isBlank(value)) return /^published/u.test(name) ? { key, hides: true } : undefined
  const field = readScheduleKey(key)
  if (!field) return undefined
  return { key, hides: true, ...(readDate(value) !== undefined && { field }) }
}

function readForeignFlag(key: string, name: string, value: unknown): DraftFlag | undefined {
  const says = readYesOrNo(value)
  const hiding = hidingKeys.get(name)
  const showing = showingKeys.get(name)
  if (hiding) {
    if (says === false || isBlank(value)) return undefined
    // Whatever follows "draft", it does not say that the file is public.
    if (says === undefined && hiding === 'perhaps') return undefined
    return toFlag(key, says === true && hiding === 'surely')
  }
  if (showing && !isMap(value))
    return says === false ? toFlag(key, showing === 'surely') : undefined
  if (statusKeys.has(name)) {
    const meanings = readStates(value).flatMap((state) => hidingWords.get(state) ?? [])
    return meanings.length > 0 ? toFlag(key, meanings.includes('surely')) : undefined
  }
  if (categoryKeys.has(name)) {
    const isHidden = [value]
      .flat()
      .some((item) => /^(?:draft|private|hidden)$/iu.test(String(item)))
    return isHidden ? toFlag(key, false) : undefined
  }
  return hidesInBuild(name, value) ? toFlag(key, false) : undefined
}

/** `draft`, `noindex, nofollow`, `[noindex]`: the states that a value names, as a whole and one by one. */
function readStates(value: unknown): string[] {
  return [value]
    .flat()
    .filter((one) => typeof one === 'string')
    .flatMap((one) => [one, ...one.split(/[,;/|()]|\s[-–—]\s/u)].map(foldKey))
}

/** Hugo's `build: { render: never }`, `sitemap: { exclude: yes }` of plugins, and `seo: { noindex: true }`. */
function hidesInBuild(name: string, value: unknown): boolean {
  if (!isMap(value)) return false
  if (!['build', 'seo', 'publishing', 'robots', 'sitemap'].includes(name)) return false
  return Object.entries(value).some(
    ([key, inner]) =>
      /^(?:never|link|local)$/iu.test(String(inner)) || readForeignFlag(key, foldKey(key), inner),
  )
}

function toFlag(key: string, isCertain: boolean): DraftFlag {
  return { key, hides: true, ...(isCertain && { field: 'published' as const, value: false }) }
}

/** Letters only: how another program spells a key does not matter. */
function foldKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
}

function readDate(value: unknown): string | undefined {
  return typeof value === 'string' ? readDateTime(value) : undefined
}

/** Yes and no in the forms that readers of YAML, TOML and JSON know. */
function readYesOrNo(value: unknown): boolean | undefined {
  const word = String(value).trim().toLowerCase()
  if (['true', 'yes', 'on', 'y', 't', '1'].includes(word)) return true
  return ['false', 'no', 'off', 'n', 'f', '0', 'never', 'none'].includes(word) ? false : undefined
}
