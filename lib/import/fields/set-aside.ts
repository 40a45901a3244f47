import { checkFrontMatter } from '@/lib/check/fields/check-front-matter'
import {
  applyToText,
  commentOut,
  commentOutField,
  type OpenText,
  openText,
  spanOf,
} from '@/lib/import/edit-text'
import type { Decision } from '@/lib/import/report-types'
import type { OldDocument } from '@/lib/import/site/sort-files'
import { contentTypes } from '@/lib/schema/content-types'
import { describeField } from '@/lib/schema/fields'

/** Fields that say whether a file may be seen: what they mean is never passed over. */
const visibilityFields: ReadonlySet<string> = new Set(['published', 'publish_at', 'unpublish_at'])

/** More fields than this no file has. */
const maxRounds = 40

type Kind = OldDocument['kind']

/**
 * Makes comments of optional fields that are not understood, so that they keep no file from being
 * published: of one item where only that is wrong, else of the whole field.
 */
export function setAside(
  text: string,
  kind: Kind,
): { readonly text: string; readonly decisions: readonly Decision[] } {
  const decisions: Decision[] = []
  let current = text
  for (let round = 0; round < maxRounds; round++) {
    const open = openText(current)
    const problem = open && findOptionalProblem(open, kind)
    const edits = problem && editsFor(open, problem.path)
    if (!problem || !edits || edits.length === 0) break
    current = applyToText(current, edits)
    decisions.push({
      kind: 'set-aside',
      subject: `the field ${problem.path.key}, which is not understood`,
      advice: `${problem.message}; it is a comment now, so correct it and take the # away`,
    })
  }
  return { text: current, decisions }
}

type FieldPath = { readonly key: string; readonly index?: number }

function findOptionalProblem(
  { parsed, places }: OpenText,
  kind: Kind,
): { readonly path: FieldPath; readonly message: string } | undefined {
  const found: { path: FieldPath; message: string }[] = []
  checkFrontMatter(parsed.data, contentTypes[kind], places, ([key, index], { rule, message }) => {
    if (rule !== 'invalid-value' || typeof key !== 'string') return
    found.push({ path: { key, ...(typeof index === 'number' && { index }) }, message })
  })
  return found.find(({ path }) => isOptional(kind, path.key))
}

function isOptional(kind: Kind, key: string): boolean {
  const { shape } = contentTypes[kind].schema
  if (visibilityFields.has(key)) return false
  return !Object.hasOwn(shape, key) || !describeField(shape, key).requiredToPublish
}

function editsFor(open: OpenText, { key, index }: FieldPath) {
  const value = open.parsed.data[key]
  const span = spanOf(open, key)
  if (index === undefined || !Array.isArray(value) || value.length < 2 || !span)
    return commentOutField(open, key)
  const from = open.places.find([key, index])
  const next = index + 1 < value.length ? open.places.find([key, index + 1]) : span.to
  const { source } = open.parsed
  const last = index + 1 < value.length ? source.lastIndexOf('\n', next) - 1 : span.to - 1
  // In brackets, an item has no line of its own.
  return /^[ \t]*- /u.test(source.slice(source.lastIndexOf('\n', from - 1) + 1))
    ? [commentOut(source, from, Math.max(from, last))]
    : commentOutField(open, key)
}
