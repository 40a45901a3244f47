import { useSyncExternalStore } from 'react'
import { splitText } from '@/components/editor/body/split-text'
import { restoreForm, snapshotForm } from '@/components/editor/form-on-page'
import { ask } from '@/components/editor/host/ask'
import { makeListeners } from '@/components/editor/make-listeners'
import type { OpenEntry } from '@/components/editor/open-entry'
import { baseKey, readFormText } from '@/lib/editor/form/form-text'
import type { FormValue } from '@/lib/editor/form/form-values'
import { type Comparison, compareForms } from '@/lib/editor/save/compare-forms'

let offered: Comparison | undefined
const { subscribe, tell } = makeListeners()

/** What is to be chosen after a save was refused, while that is on the page. */
export function useOffer(): Comparison | undefined {
  return useSyncExternalStore(
    subscribe,
    () => offered,
    () => undefined,
  )
}

/** Looks whether a save was refused because somebody else changed the same, and offers to choose. */
export async function offerMerge(entry: OpenEntry): Promise<void> {
  const { kind, base } = entry
  if (!base) return
  try {
    const answer = await ask(`current/${base.file}`)
    if (!answer.ok) return
    const current = readFormText(await answer.text(), kind)
    const comparison = compareForms(kind, entry, current)
    if (comparison && comparison.conflicts.length > 0) show(comparison)
  } catch {
    // The refusal is on the page, and saving again offers this again.
  }
}

/** Takes the offer away; the form stays as it is. */
export function dismissOffer(): void {
  show(undefined)
}

/**
 * Fills in the form on top of what is saved now.
 *
 * @param chosen the values of fields in conflict, by their names.
 */
export function takeMerged({ merged }: Comparison, chosen: ReadonlyMap<string, FormValue>): void {
  const onPage = snapshotForm()
  const next = new Map<string, unknown>()
  for (const [name, value] of Object.entries(merged.values)) {
    const wanted = chosen.get(name) ?? value
    next.set(name, name === 'title' ? withName(onPage.get(name), wanted) : wanted)
  }
  const body = chosen.get('body')
  next.set('body', withText(onPage.get('body'), typeof body === 'string' ? body : merged.body))
  next.set(baseKey, merged.base)
  restoreForm(next)
  show(undefined)
}

/** The title of the form, whose field holds the address too. */
function withName(field: unknown, name: unknown): unknown {
  return typeof field === 'object' && field !== null ? { ...field, name } : field
}

/** The text of the form, whose field holds its images and the empty lines around it too. */
function withText(field: unknown, source: string): unknown {
  if (typeof field !== 'object' || field === null) return field
  return { ...field, ...splitText(source) }
}

function show(next: Comparison | undefined): void {
  offered = next
  tell()
}
