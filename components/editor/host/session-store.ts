import { useSyncExternalStore } from 'react'
import { makeListeners } from '@/components/editor/make-listeners'
import type { HostSession } from '@/lib/editor/host-session'

/** What the page on a host knows of the sign-in. */
export type HostState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'ready'; readonly session: HostSession; readonly hasEnded: boolean }

/** Each window has a branch of its own, which stays when it is reloaded. */
const key = 'fieldbook-branch'

let state: HostState = { kind: 'loading' }
let branch: string | undefined
const { subscribe, tell } = makeListeners()

/** The branch that this window reads and writes; undefined for the default one, and without a host. */
export function getBranch(): string | undefined {
  return branch
}

/** Takes the branch that the address of the page names, or else the one from before. */
export function beginBranch(): void {
  const url = new URL(location.href)
  branch = url.searchParams.get('branch') ?? sessionStorage.getItem(key) ?? undefined
  if (!url.searchParams.has('branch')) return
  url.searchParams.delete('branch')
  history.replaceState(history.state, '', url)
}

/** Lets this window read and write another branch from now on. */
export function setBranch(name: string | undefined): void {
  branch = name
  if (name === undefined) sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, name)
}

/**
 * Under which key the browser keeps a form that is not saved: what was typed on one branch is not
 * offered on another.
 *
 * @param key Keystatic's, for the entry.
 */
export function nameDraft(key: readonly string[]): readonly string[] {
  const isDefault = state.kind === 'ready' && state.session.defaultBranch === branch
  return branch === undefined || isDefault ? key : [`branch ${branch}`, ...key]
}

/** What is known now. */
export function getHostState(): HostState {
  return state
}

export function setHostState(next: HostState): void {
  state = next
  tell()
}

/** Notes that the server no longer knows who this is; what is on the page stays. */
export function tellSignedOut(): void {
  if (state.kind === 'ready') setHostState({ ...state, hasEnded: true })
  else setHostState({ kind: 'signedOut' })
}

/** What is known, for a page that shows it. */
export function useHostState(): HostState {
  return useSyncExternalStore(subscribe, getHostState, () => loading)
}

const loading: HostState = { kind: 'loading' }
