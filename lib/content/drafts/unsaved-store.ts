import type { UnsavedPage } from '@/lib/editor/unsaved-page'

/** How many open editors are remembered; each window has its own key. */
const most = 20

// Next gives a route and a page copies of a module of their own; the process is what they share.
const name = Symbol.for('fieldbook.unsaved')
const shared = globalThis as { [name]?: Map<string, UnsavedPage> }

/** Pages as they are being written on this machine, by the key of the window; never on a disk. */
export const unsavedPages: Map<string, UnsavedPage> = shared[name] ?? new Map()
shared[name] = unsavedPages

/** Keeps what a window shows, in the place of what it showed before. */
export function keepUnsaved(key: string, page: UnsavedPage): void {
  unsavedPages.delete(key)
  unsavedPages.set(key, page)
  const [oldest] = unsavedPages.keys()
  if (oldest !== undefined && unsavedPages.size > most) unsavedPages.delete(oldest)
}
