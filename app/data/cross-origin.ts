import type { Viewer } from '@/lib/content/types'
import { accessRule } from '@/lib/content/viewer'

/** What scripts of another site may read of the headers of an answer that is for them. */
const readable = { 'Access-Control-Expose-Headers': 'ETag, Link, Content-Disposition, X-Notices' }

/** The headers that let scripts of any site read what the public may read, and nobody what it may not. */
export function openTo(viewer: Viewer): Record<string, string> {
  return { ...accessRule(viewer), ...readable }
}

/** The same for an answer without any project. */
export const openToAll = { 'Access-Control-Allow-Origin': '*', ...readable }

/** The methods of every address that gives out data. */
export const allowed = 'GET, HEAD, OPTIONS'

/** The answer to a browser that asks whether a script of another site may send its request (CORS preflight). */
export function answerPreflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openToAll,
      Allow: allowed,
      'Access-Control-Allow-Methods': allowed,
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    },
  })
}
