import { addressOf } from '@/lib/check/portfolio/make-site-map'
import type { ParsedFile } from '@/lib/check/read/read-file'
import { type FormField, listFormFields } from '@/lib/editor/form/form-fields'
import type { FilledForm } from '@/lib/editor/form/form-text'
import {
  emptyValue,
  type FormValue,
  type FormValues,
  isInConflict,
  isSameValue,
  readValues,
} from '@/lib/editor/form/form-values'
import { parseSource } from '@/lib/editor/form/open-form'
import type { ContentKind } from '@/lib/schema/content-types'
import { writeValue } from './edit-front-matter'
import { restoreLineEnds } from './restore-line-ends'

/** What comes of a form: the new text of the file, or the fields that somebody else changed. */
export type SavedForm = { readonly source: string } | { readonly conflicts: readonly string[] }

/** In place of a field: one of the two versions cannot be read as fields, so nothing can be chosen. */
export const wholeFile = 'the file'

type SaveOptions = {
  readonly current?: string
  readonly renamedFrom?: string
  readonly isCopy?: boolean
}

/**
 * Brings a form back into its file. Only what was changed in the form changes in the file; what
 * somebody else changed in the meantime stays, and where both changed one field, nothing is written.
 *
 * @param filled the form as it was filled in; its base is the file as it was opened.
 * @param options.current the text of the file as it is now, if it is another one than the base.
 * @param options.renamedFrom the slug the entry had when it was opened.
 * @param options.isCopy whether the form becomes another entry, and the one it was opened from stays;
 *   former addresses and names stay with that one.
 */
export function saveForm(
  kind: ContentKind,
  filled: FilledForm,
  { current, renamedFrom, isCopy = false }: SaveOptions = {},
): SavedForm {
  const { base } = filled
  if (!base) return { source: writeNew(kind, filled) }
  if (base.broken !== undefined) {
    const isMine = current === undefined || current === base.source
    return isMine ? { source: filled.body } : { conflicts: [wholeFile] }
  }
  const target = current ?? base.source
  const before = parseSource(base.file, base.source)
  const now = parseSource(base.file, target)
  if (!before || !now) return { conflicts: [wholeFile] }
  // Lines end with \n here; the file's own line ends are restored at the end.
  const form = { ...filled, body: filled.body.replace(/\r\n?/gu, '\n') }
  const keepNames = isCopy ? dropOldNames : makeNameKeeper(kind, renamedFrom)
  const changes = listChanges(kind, form, before, keepNames)
  const conflicts = findConflicts(kind, changes, form, before, now)
  if (conflicts.length > 0) return { conflicts }

  const fields = listFormFields(kind)
  const front = changes.reduce(
    (text, { field, value }) => writeValue(text, field, value, fields),
    now.source.slice(0, now.frontMatterEnd),
  )
  const body = form.body === before.body ? now.body : form.body
  const fence = now.source.slice(now.frontMatterEnd, now.bodyStart)
  const isFenceOpen = body !== '' && !fence.endsWith('\n')
  const text = `${front}${fence}${isFenceOpen ? '\n' : ''}${body}`
  return { source: restoreLineEnds(target, now.source, text) }
}

type Change = { readonly field: FormField; readonly value: FormValue }

type KeepNames = (values: FormValues, was: FormValues) => FormValues

function listChanges(
  kind: ContentKind,
  { values }: FilledForm,
  before: ParsedFile,
  keepNames: KeepNames,
): Change[] {
  const fields = listFormFields(kind)
  const was = readValues(fields, before.data).values
  // As it will be read again: without spaces around it, on one line, without empty items.
  const wanted = readValues(fields, keepNames(values, was)).values
  return fields.flatMap((field) => {
    const value = wanted[field.name] ?? emptyValue(field)
    return isSameValue(value, was[field.name]) ? [] : [{ field, value }]
  })
}

/** An old address redirects to the page, and an old name still finds its term. */
function makeNameKeeper(kind: ContentKind, renamedFrom: string | undefined): KeepNames {
  const path = renamedFrom === undefined ? undefined : addressOf({ kind, slug: renamedFrom })
  if (path !== undefined) {
    return (values) => ({ ...values, redirect_from: add(values.redirect_from, path) })
  }
  if (!listFormFields(kind).some(({ name }) => name === 'aliases')) return (values) => values
  return (values, { title }) => {
    if (typeof title !== 'string' || title === '' || title === values.title) return values
    const aliases = add(values.aliases, title).filter((name) => name !== values.title)
    return { ...values, aliases }
  }
}

function dropOldNames(values: FormValues): FormValues {
  return { ...values, redirect_from: [], aliases: [] }
}

function add(list: FormValue | undefined, item: string): string[] {
  const items = Array.isArray(list) ? list.map(String) : []
  return items.includes(item) ? items : [...items, item]
}

/** The labels of what both changed, and not in the same way. */
function findConflicts(
  kind: ContentKind,
  changes: readonly Change[],
  form: FilledForm,
  before: ParsedFile,
  now: ParsedFile,
): string[] {
  const fields = listFormFields(kind)
  const was = readValues(fields, before.data).values
  const is = readValues(fields, now.data).values
  const both = changes.filter(({ field: { name }, value }) =>
    isInConflict(was[name], value, is[name]),
  )
  const isBody = isInConflict(before.body, form.body, now.body)
  return [...both.map(({ field }) => field.label), ...(isBody ? ['Text'] : [])]
}

function writeNew(kind: ContentKind, { values, body }: FilledForm): string {
  const fields = listFormFields(kind)
  const filled = readValues(fields, values).values
  const front = fields.reduce((text, field) => {
    const value = filled[field.name] ?? emptyValue(field)
    return isSameValue(value, emptyValue(field)) ? text : writeValue(text, field, value, fields)
  }, '---\n')
  const text = body.replace(/\r\n?/gu, '\n').trim()
  return `${front}---\n${text && `\n${text}\n`}`
}
