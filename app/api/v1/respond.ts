import { createHash } from 'node:crypto'
import { api as say } from '#words/api'
import type { Viewer } from '@/lib/content/types'
import { accessRule, cacheRule } from '@/lib/content/viewer'

/** What scripts of another site may read of an answer that is for them. */
const exposed = {
  'Access-Control-Expose-Headers': 'ETag, Link, Content-Disposition, X-Notices',
}

/** Answers without any project are for scripts of every site. */
const openToAll = { 'Access-Control-Allow-Origin': '*', ...exposed }

/** Always asked for again, and mostly answered with 304: a schedule or a preview changes answers. */
const askAgain = { 'Cache-Control': 'public, max-age=0, must-revalidate' }

/** An answer in JSON, or 304 where the one that asks has it already. */
export function respond(
  request: Request,
  viewer: Viewer,
  answer: object,
  headers?: Readonly<Record<string, string>>,
): Response {
  return respondWith(request, viewer, JSON.stringify(answer), {
    'Content-Type': 'application/json; charset=utf-8',
    ...headers,
  })
}

/** The same for a body of any type. */
export function respondWith(
  request: Request,
  viewer: Viewer,
  body: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const all = {
    ...exposed,
    ...askAgain,
    ...accessRule(viewer),
    ...cacheRule(viewer),
    ETag: tag,
    ...headers,
  }
  const known = request.headers.get('if-none-match')
  if (known !== null && matches(known, tag)) {
    const {
      'Content-Type': _,
      'Content-Disposition': __,
      ...others
    } = all as Record<string, string>
    return new Response(null, { status: 304, headers: others })
  }
  return new Response(body, { headers: all })
}

/** Weak comparison of entity tags (RFC 9110, 8.8.3.2). */
function matches(known: string, tag: string): boolean {
  const plain = (one: string) => one.trim().replace(/^W\//u, '')
  return known.split(',').some((one) => one.trim() === '*' || plain(one) === plain(tag))
}

/** What is wrong with a request, as problem details (RFC 9457). */
export function refuse(
  status: number,
  title: string,
  detail: string,
  headers?: Readonly<Record<string, string>>,
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, detail }), {
    status,
    headers: {
      ...openToAll,
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...headers,
    },
  })
}

/** There is nothing of that name. */
export function refuseUnknown(detail: string): Response {
  return refuse(404, say.problems.notFound, detail)
}

const allowed = 'GET, HEAD, OPTIONS'

/** The answer to a browser that asks whether a script may send its request (CORS preflight). */
export function OPTIONS(): Response {
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

/** The answer to every method that would change something. */
export function POST(): Response {
  return refuse(405, say.problems.method, say.problems.onlyRead, { Allow: allowed })
}
