import type { FormBase } from '@/lib/editor/form/form-text'
import { restoreForm } from './form-on-page'
import type { OpenEntry } from './open-entry'

/** The entry as it was when it was sent to be saved; absent when no save is under way. */
let sent: OpenEntry | undefined
/** What was typed since, by the names of fields. */
const typed = new Map<string, unknown>()

// After a save Keystatic fills the form in anew from the file. What somebody typed while the save was
// under way would be lost; it is put in again here.

/** Notes that an entry is being sent. */
export function beginSave(entry: OpenEntry): void {
  sent = entry
  typed.clear()
}

/** Notes what somebody types while a save is under way. */
export function noteTyping(name: string, value: unknown): void {
  if (sent) typed.set(name, value)
}

/**
 * Whether something typed is nowhere but in this window: after Create, Keystatic keeps nothing of the
 * form until that of the new file is on the page.
 */
export function isOnlyHere(): boolean {
  return sent !== undefined && sent.base === undefined && typed.size > 0
}

/**
 * Puts in again what was typed while the form was saved, once the form is that of the new file.
 *
 * @param base the file that the form on the page was opened from.
 */
export function endSave(base: FormBase | undefined): void {
  if (!sent || base === undefined || base.sha === sent.base?.sha) return
  const { kind, slug } = sent
  const isSaved = base.file === (kind === 'site' ? 'content/site.md' : `content/${kind}/${slug}.md`)
  const kept = new Map(isSaved ? typed : [])
  sent = undefined
  typed.clear()
  // The other fields of the new form come on the page after this one.
  if (kept.size > 0) queueMicrotask(() => restoreForm(kept))
}
