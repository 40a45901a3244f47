import { refreshContext } from '@/components/editor/refresh-context'
import type { HostSession } from '@/lib/editor/host-session'
import { ask } from './ask'
import { getHostState, setBranch, setHostState } from './session-store'

/** Asks who is signed in; what is on the page stays when that cannot be learnt. */
export async function loadSession(): Promise<void> {
  try {
    const answer = await ask('session')
    if (answer.status === 401) return
    if (!answer.ok) throw new Error(await answer.text())
    const session: HostSession = await answer.json()
    setBranch(session.branch)
    setHostState({ kind: 'ready', session, hasEnded: false })
    // The branch may have clients and solutions that the site does not know yet.
    void refreshContext()
  } catch (cause) {
    if (getHostState().kind === 'ready') return
    setHostState({ kind: 'failed', words: cause instanceof Error ? cause.message : String(cause) })
  }
}

/**
 * Makes a branch that begins where this page was opened, and goes on there: the next save goes to it.
 *
 * @throws Error in words when there is none.
 */
export async function goToNewBranch(name: string, commit: string): Promise<void> {
  const answer = await ask('branch', { method: 'POST', body: JSON.stringify({ name, commit }) })
  if (!answer.ok) throw new Error(await answer.text())
  setBranch(name)
  await loadSession()
}
