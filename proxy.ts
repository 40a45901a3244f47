import type { NextRequest } from 'next/server'
import { refuseMethod } from '@/lib/refuse-method'
import { repairAddress } from '@/lib/repair-address'

/**
 * Runs before pages: mangled addresses redirect to the right one; methods that no page answers are
 * refused.
 */
export function proxy({ method, url }: NextRequest): Response | undefined {
  const { pathname, search } = new URL(url)
  const refusal = refuseMethod(method, pathname)
  if (refusal) return new Response(null, refusal)
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const right = repairAddress(`${pathname}${search}`)
  // Next wants a whole address here, and sends only its path to the visitor.
  return right === undefined ? undefined : Response.redirect(new URL(right, url), 308)
}

/**
 * Only what may need it goes through here: static pages with a right address are answered as if
 * there were no proxy, from the cache of the host. Next reads these lines without running them, so
 * they cannot be put together from others.
 */
export const config = {
  matcher: [
    // What comes with a body is no request for a page.
    {
      source: '/((?!_next/|api/).*)',
      has: [{ type: 'header', key: 'content-length' }],
    },
    // Pages that are made for each request.
    '/projects',
    '/projects/print',
    '/drafts',
    // Data of a listing.
    '/projects.csv',
    '/projects.json',
    '/projects.atom',
    '/api/projects',
    // Capitals, or something percent-encoded.
    '/((?!_next/|api/|finder/|icons/|keystatic|map/|social/|uploads/).*[A-Z%].*)',
    // A sign that a text put behind the address.
    '/((?!_next/|api/|finder/|icons/|keystatic|map/|social/|uploads/).*[.,;:!\'">\\x29\\x5d])',
  ],
}
