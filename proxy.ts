import type { NextRequest } from 'next/server'
import { repairAddress } from '@/lib/repair-address'

/**
 * Runs before pages: mangled addresses lead to the right one, and methods that no page answers are
 * refused.
 */
export function proxy({ method, url }: NextRequest): Response | undefined {
  if (method === 'OPTIONS') return undefined
  const { pathname, search } = new URL(url)
  if (method !== 'GET' && method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
  }
  const right = repairAddress(`${pathname}${search}`)
  if (right === undefined) return undefined
  // A path and no origin: behind a proxy the server does not know the address visitors use.
  return new Response(null, { status: 308, headers: { Location: right } })
}

/**
 * Only what may need it goes through here: static pages with a right address are answered as if
 * there were no proxy, from the cache of the host. Next reads these lines without running them, so
 * they cannot be put together from others.
 */
export const config = {
  matcher: [
    // Pages that are made for each request; Next itself refuses other methods on static ones.
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
