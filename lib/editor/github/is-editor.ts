import { isFromOwnPage } from '@/lib/preview/same-origin'
import { readSession } from './session'

/** What people are told who may not ask. */
export const refusals = {
  otherPage: 'The editor accepts this only from its own page. Reload it.',
  signedOut: 'You are not signed in. Sign in with GitHub.',
} as const

type Asking = { readonly headers: Headers }
type Secret = { readonly secret: string }

/** Whether somebody has signed in as an editor, by the cookie that only this site can make. */
export async function isEditor(headers: Headers, { secret }: Secret): Promise<boolean> {
  return (await readSession({ headers }, secret)) !== undefined
}

/**
 * Refuses anyone who may not see a page that an editor is writing: 401 for people who are not signed in,
 * 403 for what another site sends.
 *
 * @returns undefined for an editor.
 */
export async function refuseOthers(
  request: Asking & { readonly method: string },
  settings: Secret,
): Promise<Response | undefined> {
  if (request.method !== 'GET' && !isFromOwnPage(request)) {
    return refuse(403, refusals.otherPage)
  }
  if (await isEditor(request.headers, settings)) return undefined
  return refuse(401, refusals.signedOut)
}

function refuse(status: number, words: string): Response {
  return new Response(words, { status, headers: { 'Cache-Control': 'private, no-store' } })
}
