import { useSyncExternalStore } from 'react'
import type { EditorContext } from '@/lib/editor/context'
import type { FormBase } from '@/lib/editor/form/form-text'
import type { FormValue } from '@/lib/editor/form/form-values'
import type { ContentKind } from '@/lib/schema/content-types'
import { makeListeners } from './make-listeners'

/** The entry that is open in the editor, put together from what its fields report. */
export type OpenEntry = {
  readonly kind: ContentKind
  readonly slug: string
  readonly values: Readonly<Record<string, FormValue>>
  readonly body: string
  /** Images that are saved with the entry, by their names. */
  readonly uploads: ReadonlyMap<string, Uint8Array>
  readonly base?: FormBase | undefined
}

const nothing: OpenEntry = { kind: 'projects', slug: '', values: {}, body: '', uploads: new Map() }

/** A text of this length takes longer to check than a key may take to show, in characters. */
const longText = 50_000
/** How long a long text has to rest before it is checked, in milliseconds. */
const restTime = 250

let entry = nothing
let rested = nothing
let restTimer: ReturnType<typeof setTimeout> | undefined
let context: EditorContext | undefined
const { subscribe, tell: tellListeners } = makeListeners()

// Keystatic shows each field only its own value. Messages about a whole entry need them all,
// so every field reports what it holds.

/** Reports a part of the open entry. */
export function report(kind: ContentKind, part: Partial<Omit<OpenEntry, 'kind'>>): void {
  const before = entry.kind === kind ? entry : { ...nothing, kind }
  const values = { ...before.values, ...part.values }
  const next = { ...before, ...part, values }
  if (isSame(before, next) && before === entry) return
  entry = next
  tell()
}

/** Sets what the editor knows of the rest of the site. */
export function setEditorContext(known: EditorContext): void {
  context = known
  tell()
}

/** The entry that is open, as it is filled in now. */
export function useOpenEntry(): OpenEntry {
  return useSyncExternalStore(
    subscribe,
    () => entry,
    () => nothing,
  )
}

/** The entry that is open, for what takes time: while somebody types in a long text, as it was before. */
export function useRestedEntry(): OpenEntry {
  return useSyncExternalStore(subscribe, getRestedEntry, () => nothing)
}

/** The same at this time. */
export function getRestedEntry(): OpenEntry {
  return rested
}

/** The entry that is open at this time. */
export function getOpenEntry(): OpenEntry {
  return entry
}

/** What the editor knows of the rest of the site. */
export function useEditorContext(): EditorContext | undefined {
  return useSyncExternalStore(
    subscribe,
    () => context,
    () => undefined,
  )
}

function tell(): void {
  clearTimeout(restTimer)
  const isTyped = rested.kind === entry.kind && rested.base?.sha === entry.base?.sha
  if (isTyped && entry.body.length > longText) restTimer = setTimeout(tellRested, restTime)
  else rested = entry
  tellListeners()
}

function tellRested(): void {
  rested = entry
  tellListeners()
}

function isSame(a: OpenEntry, b: OpenEntry): boolean {
  return (
    a.slug === b.slug &&
    a.body === b.body &&
    a.uploads === b.uploads &&
    a.base?.sha === b.base?.sha &&
    JSON.stringify(a.values) === JSON.stringify(b.values)
  )
}
