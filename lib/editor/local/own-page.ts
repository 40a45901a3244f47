import { randomBytes } from 'node:crypto'
import { isSameSecret } from '@/lib/editor/is-same-secret'
import { pageCookie } from '@/lib/editor/page-cookie'
import { readCookie } from '@/lib/editor/read-cookie'

// Next gives a route and a page copies of a module of their own; the process is what they share.
const name = Symbol.for('fieldbook.editor-secret')
const shared = globalThis as { [name]?: string }

/** What the editor's page is given, and has to show with every request; it ends with the server. */
export const pageSecret: string = shared[name] ?? randomBytes(32).toString('base64url')
shared[name] = pageSecret

/**
 * Whether a request comes from the editor's own page: it holds the secret, and no page of another
 * site made the browser send it, nor one whose name was made to point here.
 */
export function isOwnPage(request: Request): boolean {
  const [, host = '', port = ''] =
    /^(.*?)(?::(\d+))?$/u.exec(request.headers.get('host') ?? '') ?? []
  const site = request.headers.get('sec-fetch-site') ?? 'same-origin'
  return (
    site === 'same-origin' &&
    ['localhost', '127.0.0.1', '[::1]'].includes(host) &&
    isSameSecret(readCookie(request, pageCookie(port)), pageSecret)
  )
}

/** The answer to a request that did not come from the editor's page, or from one of before a restart. */
export function refuseStranger(): Response {
  const words =
    'The editor accepts requests only from its own page. If this is its page, reload it: what you wrote is kept.'
  return new Response(words, { status: 403 })
}
