import { useSyncExternalStore } from 'react'
import { makeListeners } from '@/components/editor/make-listeners'
import type { BuildStatus } from '@/lib/editor/host-session'
import { ask } from './ask'

/** How long to wait before each question, in seconds; the last goes on. */
const waits = [4, 6, 10, 15, 20, 30]
/** How often is asked while nobody tells anything, and while something is built: some 20 minutes. */
const mostTries = { untold: 8, building: 42, checked: 10 } as const

let shown: BuildStatus | undefined
let follows: AbortController | undefined
const { subscribe, tell } = makeListeners()

/**
 * How long to wait for the next question.
 *
 * @param tries how often was asked.
 * @returns milliseconds; undefined when there is nothing more to ask.
 */
export function nextWait(tries: number, state: BuildStatus['state']): number | undefined {
  if (state === 'live' || state === 'failed') return undefined
  if (tries >= mostTries[state]) return undefined
  return (waits[tries] ?? 30) * 1000
}

/** Shows what becomes of a commit, until that is known or nobody tells; a later save takes its place. */
export async function followBuild(commit: string): Promise<void> {
  follows?.abort()
  const own = new AbortController()
  follows = own
  show(undefined)
  let state: BuildStatus['state'] = 'untold'
  for (let tries = 0; ; tries++) {
    const wait = nextWait(tries, state)
    if (wait === undefined) break
    await rest(wait, own.signal)
    if (own.signal.aborted) return
    const status = await askOnce(commit, own.signal)
    if (own.signal.aborted || !status) return
    state = status.state
    show(state === 'untold' ? undefined : status)
  }
  // Nobody asks any more, so nobody knows whether it is still being built.
  if (state === 'building') show(undefined)
}

/** Takes away what is shown. */
export function dismissBuild(): void {
  follows?.abort()
  show(undefined)
}

/** What became of the last save; undefined when that is not known. */
export function useBuild(): BuildStatus | undefined {
  return useSyncExternalStore(
    subscribe,
    () => shown,
    () => undefined,
  )
}

/** Waits for a time, and on until somebody looks at the window. */
async function rest(time: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, time)
    signal.addEventListener('abort', end)
  })
  while (document.hidden && !signal.aborted) {
    await new Promise<void>((resolve) => {
      document.addEventListener('visibilitychange', () => resolve(), { once: true, signal })
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
  }
}

/** @returns undefined when there is no answer: following ends then. */
async function askOnce(commit: string, signal: AbortSignal): Promise<BuildStatus | undefined> {
  try {
    const answer = await ask(`build/${commit}`, { signal })
    if (answer.ok) return await answer.json()
  } catch {
    // Whether it is live is nothing that somebody waits for: no words are better than these.
  }
  show(undefined)
  return undefined
}

function show(next: BuildStatus | undefined): void {
  shown = next
  tell()
}
