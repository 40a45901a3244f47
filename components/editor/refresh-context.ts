import { branchHeader } from '@/lib/editor/host-session'
import { getBranch } from './host/session-store'
import { setEditorContext } from './open-entry'

/** Asks what the editor has to know of the rest of the site, as it is now: on a host, on its branch. */
export async function refreshContext(): Promise<void> {
  const branch = getBranch()
  const headers = new Headers()
  if (branch !== undefined) headers.set(branchHeader, encodeURIComponent(branch))
  try {
    const answer = await fetch('/api/keystatic/context', { headers })
    if (answer.ok) setEditorContext(await answer.json())
  } catch {
    // Without the network the names of before have to do.
  }
}
