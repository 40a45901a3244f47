import { type NextRequest, NextResponse } from 'next/server'
import schedule from '@/.fieldbook/schedule.json'
import { refuseOthers } from '@/lib/editor/github/is-editor'
import { env } from '@/lib/env'
import { hasPreviewCookie } from '@/lib/preview/cookies'
import { refuseMethod } from '@/lib/refuse-method'
import { findFormerRoute, repairAddress } from '@/lib/repair-address'
import { findNextChange, printSharedRule, privateRule } from '@/lib/shared-cache'

/**
 * Runs before pages: mangled addresses redirect to the right one; methods that no page answers are
 * refused; pages that are made for each request are told who may keep them.
 */
export function proxy(request: NextRequest): Response | undefined | Promise<Response | undefined> {
  const isTyped = new URL(request.url).pathname === '/drafts/unsaved'
  if (isTyped && env.editor?.kind === 'github') return guardTyped(request, env.editor)
  return answerAtOnce(request)
}

/** The page that an editor on a host is writing is for editors only, who send it to be shown. */
async function guardTyped(
  request: NextRequest,
  settings: { readonly secret: string },
): Promise<Response | undefined> {
  if (request.method !== 'POST') {
    const refusal = answerAtOnce(request)
    if (refusal && refusal.status !== 200) return refusal
  }
  const refusal = await refuseOthers(request, settings)
  return refusal ?? NextResponse.next({ headers: { 'Cache-Control': privateRule } })
}

/** What {@link proxy} answers to most requests: nothing has to be waited for. */
export function answerAtOnce({ method, url, headers }: NextRequest): Response | undefined {
  const { pathname, search } = new URL(url)
  const refusal = refuseMethod(method, pathname)
  if (refusal) return new Response(refusal.body, refusal)
  if (method !== 'GET' && method !== 'HEAD') return undefined
  // Next asks for a rewritten address again where the server is bound to 127.0.0.1.
  if (pathname.startsWith('/former/')) return undefined
  const former = findFormerRoute(pathname)
  if (former?.startsWith('/former/slash/')) return rewrite(former, url)
  const right = repairAddress(`${pathname}${search}`)
  // Next wants a whole address here, and sends only its path to the visitor.
  if (right !== undefined) return Response.redirect(new URL(right, url), 308)
  if (former !== undefined) return rewrite(former, url)
  const rules = ruleCaches(pathname, headers.get('cookie'))
  return rules && NextResponse.next({ headers: rules })
}

/**
 * The caching headers of pages that are made for each request; what follows from data sets its own.
 * The same for everybody, unless somebody holds a preview.
 */
function ruleCaches(pathname: string, cookie: string | null): Record<string, string> | undefined {
  if (pathname === '/drafts' || pathname.startsWith('/drafts/saved/'))
    return { 'Cache-Control': privateRule }
  if (pathname !== '/projects' && pathname !== '/projects/print') return undefined
  if (env.isDevelopment || hasPreviewCookie(cookie)) return { 'Cache-Control': privateRule }
  const now = Date.now()
  return {
    'Cache-Control': printSharedRule((findNextChange(schedule, now) - now) / 1000),
    ...(env.preview && { Vary: 'Cookie' }),
  }
}

function rewrite(path: string, url: string): Response {
  return NextResponse.rewrite(new URL(`${path}${new URL(url).search}`, url))
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
    '/projects/download',
    '/projects/shortlist',
    '/coverage',
    '/embed',
    '/embed/projects',
    '/drafts',
    '/drafts/saved/:slug',
    '/drafts/unsaved',
    // Data of a listing.
    '/projects.csv',
    '/projects.json',
    '/projects.xlsx',
    '/projects.geojson',
    '/projects.atom',
    '/projects.feed.json',
    '/results',
    '/projects/shortlist.csv',
    '/projects/print.docx',
    '/coverage.csv',
    '/api/projects',
    // Capitals, or something percent-encoded.
    '/((?!_next/|former/|api/|finder/|icons/|keystatic|map/|social/|uploads/).*[A-Z%].*)',
    // A slash at the end: Next itself would take a former address there in two steps.
    '/((?!_next/|former/).+)/',
    // The previous site's files.
    '/((?!_next/|former/|api/|finder/|icons/|keystatic|map/|social/|uploads/).*\\.html?)',
    // A sign that a text put behind the address.
    '/((?!_next/|former/|api/|finder/|icons/|keystatic|map/|social/|uploads/).*[.,;:!\'">\\x29\\x5d])',
  ],
}
