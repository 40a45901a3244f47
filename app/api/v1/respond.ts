import { api as say } from '#words/api'
import { allowed, openTo, openToAll } from '@/app/data/cross-origin'
import type { Viewer } from '@/lib/content/types'
import { cacheRule } from '@/lib/content/viewer'
import { isUnchanged, makeTag } from '@/lib/entity-tag'

export { answerPreflight as OPTIONS } from '@/app/data/cross-origin'

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

/** A page of a list; programs follow its `Link` to the next one without building addresses (RFC 8288). */
export function respondPage(
  request: Request,
  viewer: Viewer,
  answer: { readonly next: string | null },
): Response {
  const { next } = answer
  return respond(request, viewer, answer, next === null ? {} : { Link: `<${next}>; rel="next"` })
}

/** The same for a body of any type. */
export function respondWith(
  request: Request,
  viewer: Viewer,
  body: string,
  headers: Readonly<Record<string, string>>,
): Response {
  const tag = makeTag(body)
  const { 'Content-Type': type, 'Content-Disposition': disposition, ...others } = headers
  const lasting = { ...askAgain, ...openTo(viewer), ...cacheRule(viewer), ETag: tag, ...others }
  if (isUnchanged(request.headers.get('if-none-match'), tag)) {
    return new Response(null, { status: 304, headers: lasting })
  }
  return new Response(body, {
    headers: {
      ...lasting,
      ...(type && { 'Content-Type': type }),
      ...(disposition && { 'Content-Disposition': disposition }),
    },
  })
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

/** The answer to every method that would change something. */
export function POST(): Response {
  return refuse(405, say.problems.method, say.problems.onlyRead, { Allow: allowed })
}
