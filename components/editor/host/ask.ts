import { host } from '#words/host'
import { branchHeader } from '@/lib/editor/host-session'
import { getBranch, tellSignedOut } from './session-store'

/** How long the editor waits for the site, in milliseconds: longer than the site waits for GitHub. */
const limit = 25_000

const say = host.answers

/**
 * Asks the server of the editor for something, by what follows `/api/keystatic/`. Every request says
 * which branch it means: another window may have changed to another one.
 *
 * @returns an answer whose text, when it is a refusal, can be shown.
 * @throws Error in words when there is no answer.
 */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const isSave = path === 'update'
  const first = await send(path, init, isSave)
  // What was asked at the same time may have brought a new cookie.
  const answer = first.status === 401 ? await send(path, init, isSave) : first
  if (answer.status === 401) tellSignedOut()
  return putInWords(answer)
}

async function send(path: string, init: RequestInit, isSave: boolean): Promise<Response> {
  const branch = getBranch()
  const headers = new Headers(init.headers)
  if (branch !== undefined) headers.set(branchHeader, encodeURIComponent(branch))
  const late = AbortSignal.timeout(limit)
  const signal = init.signal ? AbortSignal.any([init.signal, late]) : late
  try {
    return await fetch(`/api/keystatic/${path}`, { ...init, headers, signal })
  } catch (cause) {
    if (init.signal?.aborted) throw cause
    if (late.aborted) throw new Error(isSave ? say.lateSave : say.late, { cause })
    throw new Error(isSave ? say.offlineSave : say.offline, { cause })
  }
}

/** What is between the browser and the site (a proxy, a host) answers with words of its own. */
async function putInWords(answer: Response): Promise<Response> {
  const { status, headers } = answer
  const isOurs = headers.get('content-type')?.startsWith('text/plain') ?? false
  if (status === 413) {
    const words = await answer.text()
    return new Response(words.startsWith(say.refused) ? words : say.tooLarge, { status })
  }
  if (status < 500 || isOurs) return answer
  return new Response(say.broken(status), { status })
}
