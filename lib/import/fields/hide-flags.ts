import { distance } from 'fastest-levenshtein'
import { addLines, commentOutField, type OpenText } from '@/lib/import/edit-text'
import { isMap } from '@/lib/import/site/is-map'
import { readDateTime } from '@/lib/schema/values'
import { readOldDate } from './read-old-date'
import type { Step, StepContext } from './step'

/** Keys that hide a file when they say yes (Hugo, Astro, Decap, Siteleaf, plug-ins of Jekyll). */
const hidingKeys: ReadonlySet<string> = new Set([
  'draft',
  'isdraft',
  'drafted',
  'unpublished',
  'unlisted',
  'hidden',
  'ishidden',
  'hide',
  'private',
  'isprivate',
  'noindex',
  'headless',
  'confidential',
])

/** Keys that hide a file when they say no. */
const showingKeys: ReadonlySet<string> = new Set([
  'visible',
  'isvisible',
  'public',
  'ispublic',
  'ispublished',
  'listed',
  'live',
  'sitemap',
  'output',
  'render',
])

const stateKeys: ReadonlySet<string> = new Set([
  'status',
  'state',
  'visibility',
  'workflow',
  'robots',
])
const hidingState =
  /\b(?:draft|pending|private|hidden|unlisted|unpublished|in[ _-]?review|noindex|none|embargoed)\b/iu

const startKeys: ReadonlySet<string> = new Set([
  'publishdate',
  'publishat',
  'publishon',
  'publishedat',
  'publisheddate',
  'publishedon',
  'pubdate',
  'releasedate',
  'embargo',
  'embargountil',
])
const endKeys: ReadonlySet<string> = new Set([
  'expirydate',
  'expires',
  'expiresat',
  'expiration',
  'expirationdate',
  'unpublishdate',
  'unpublishon',
  'unpublishat',
])

/** The form in which keys are compared. */
function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/gu, '')
}

function says(value: unknown, word: 'yes' | 'no'): boolean {
  const text = String(value ?? '').trim()
  const isNo = /^(?:false|no|off|0|n|never|none|)$/iu.test(text)
  return word === 'no' ? isNo : !isNo
}

/** Why a field means that the file was not shown; undefined when it does not. */
function whyHidden(key: string, value: unknown): string | undefined {
  const folded = foldKey(key)
  const printed = `${key}: ${isMap(value) ? JSON.stringify(value) : String(value)}`
  if (hidingKeys.has(folded)) return says(value, 'yes') ? `it says "${printed}"` : undefined
  if (startKeys.has(folded) || endKeys.has(folded)) return undefined
  if (showingKeys.has(folded) || folded === 'build') {
    const hides = isMap(value)
      ? Object.entries(value).some(([name, one]) => hidesWithin(name, one))
      : value !== null && says(value, 'no') && folded !== 'build'
    return hides ? `it says "${printed}"` : undefined
  }
  if (stateKeys.has(folded))
    return hidingState.test(String(value)) ? `it says "${printed}"` : undefined
  // A misspelt "published" is never guessed to mean yes.
  const isNearMiss =
    key !== 'published' && folded !== 'publisher' && distance(folded, 'published') <= 2
  return isNearMiss && !/^(?:true|yes|on)$/iu.test(String(value).trim())
    ? `it says "${printed}"`
    : undefined
}

/** `_build: {render: never}` of Hugo, `sitemap: {exclude: yes}` of plug-ins. */
function hidesWithin(name: string, value: unknown): boolean {
  return /^(?:render|list|include)$/iu.test(name)
    ? says(value, 'no')
    : /^(?:exclude|disable|hidden)$/iu.test(name) && says(value, 'yes')
}

/**
 * Finds flags by which the older site, or another that the file comes from, kept it from the public,
 * and dates from or until which it was to be seen. The flags become comments.
 */
export const hideFlags: Step = (open, context) => {
  const { parsed } = open
  const hidden = context.document.hidden ? [context.document.hidden] : []
  const edits = []
  for (const [key, value] of Object.entries({ ...context.defaults, ...parsed.data })) {
    const reason = whyHidden(key, value)
    if (!reason) continue
    const isOwn = Object.hasOwn(parsed.data, key)
    hidden.push(isOwn ? reason : `the configuration says "${key}: ${String(value)}" for it`)
    if (isOwn) edits.push(...commentOutField(open, key))
  }
  const schedule = readSchedule(open, context)
  return {
    edits: [...edits, ...schedule.edits],
    notes: schedule.notes,
    decisions: schedule.notes.map((note) => ({
      kind: 'hidden-before' as const,
      subject: 'files that were to appear or disappear at a date',
      advice: note,
    })),
    hidden,
  }
}

function readSchedule(open: OpenText, { now, showsFuture, defaults }: StepContext) {
  const data: Readonly<Record<string, unknown>> = { ...defaults, ...open.parsed.data }
  const all = Object.entries(data).map(([key, value]) => ({
    key,
    folded: foldKey(key),
    date: typeof value === 'string' ? readOldDate(value) : undefined,
  }))
  const isFuture = (date: string) => (readDateTime(date) ?? '') > now.toISOString()
  const starts = all.filter(
    ({ folded, date }) =>
      date && isFuture(date) && (startKeys.has(folded) || (folded === 'date' && !showsFuture)),
  )
  const [start] = starts.sort((a, b) => compare(b.date, a.date))
  const [end] = all.filter(({ folded, date }) => date && endKeys.has(folded))
  const lines: string[] = []
  const notes: string[] = []
  const edits = []
  for (const { found, field, words } of [
    { found: start, field: 'publish_at', words: 'the older site would not show it before' },
    { found: end, field: 'unpublish_at', words: 'the older site would not show it after' },
  ]) {
    if (!found?.date || found.key === field) continue
    // Of two dates in one file the one that hides longer is the key that was there, or this one.
    if (Object.hasOwn(data, field)) edits.push(...commentOutField(open, field))
    lines.push(`${field}: ${found.date}\n`)
    notes.push(`${words} ${found.date} (${found.key}), so ${field} says so now`)
    if (found.folded !== 'date' && Object.hasOwn(open.parsed.data, found.key))
      edits.push(...commentOutField(open, found.key))
  }
  return { edits: lines.length > 0 ? [...edits, addLines(open, lines.join(''))] : edits, notes }
}

function compare(a = '', b = ''): number {
  return (readDateTime(a) ?? '') < (readDateTime(b) ?? '') ? -1 : 1
}
