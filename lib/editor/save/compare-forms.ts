import { listFormFields } from '@/lib/editor/form/form-fields'
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
import { mergeItems, mergeTexts } from './merge-texts'

/** A field that two people have changed, each in another way. */
export type Conflict = {
  /** Its name in the form; `body` for the text. */
  readonly name: string
  readonly label: string
  readonly mine: FormValue
  readonly theirs: FormValue
  /** Both in one, to be edited; absent for what cannot be read as one text or list. */
  readonly both?: string | readonly string[]
}

/** Two versions of an entry that come from one: what can be merged is, and the rest is to be chosen. */
export type Comparison = {
  readonly conflicts: readonly Conflict[]
  /** The form on top of what is saved now. Fields in conflict hold what is mine. */
  readonly merged: Required<FilledForm>
}

/**
 * Compares a form with what somebody else has saved since it was opened.
 *
 * @param filled the form as it is filled in.
 * @param current the entry as it is saved now, opened as a form.
 * @returns undefined when there is nothing to merge, or a file cannot be taken apart.
 */
export function compareForms(
  kind: ContentKind,
  filled: FilledForm,
  current: FilledForm,
): Comparison | undefined {
  const { base } = filled
  if (!base || !current.base || base.sha === current.base.sha) return undefined
  if (base.broken !== undefined || current.base.broken !== undefined) return undefined
  const before = parseSource(base.file, base.source)
  if (!before) return undefined
  const fields = listFormFields(kind)
  const was = readValues(fields, before.data).values
  const wanted = readValues(fields, filled.values).values
  const conflicts: Conflict[] = []
  const values = fields.map((field) => {
    const read = (all: FormValues) => all[field.name] ?? emptyValue(field)
    const [original, mine, theirs] = [read(was), read(wanted), read(current.values)]
    if (isSameValue(mine, original)) return [field.name, theirs] as const
    if (isInConflict(original, mine, theirs)) {
      const both = mergeValues(field.kind, mine, original, theirs)
      conflicts.push({
        ...{ name: field.name, label: field.label, mine, theirs },
        ...(both !== undefined && { both }),
      })
    }
    return [field.name, mine] as const
  })
  const mine = filled.body.replace(/\r\n?/gu, '\n')
  const theirs = current.body
  if (isInConflict(before.body, mine, theirs)) {
    const both = mergeTexts(mine, before.body, theirs, 'line')
    conflicts.push({ name: 'body', label: 'Text', mine, theirs, both })
  }
  const merged = {
    values: Object.fromEntries(values),
    body: mine === before.body ? theirs : mine,
    base: current.base,
  }
  return { conflicts, merged }
}

function mergeValues(
  kind: string,
  mine: FormValue,
  original: FormValue,
  theirs: FormValue,
): string | readonly string[] | undefined {
  if (kind === 'text' || kind === 'paragraph') {
    return mergeTexts(String(mine), String(original), String(theirs), 'word')
  }
  if (kind !== 'names' && kind !== 'lines') return undefined
  return mergeItems(toItems(mine), toItems(original), toItems(theirs))
}

function toItems(value: FormValue): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
