import { type KeptAnswer, keepAnswer } from '@/lib/content/keep-answers'
import { getLibrary } from '@/lib/content/store'
import type { Viewer } from '@/lib/content/types'
import { accessRule, getViewer, isForEverybody, sharedCacheRule } from '@/lib/content/viewer'
import { toStream } from '@/lib/exports/stream'
import { printQuery } from '@/lib/facets/print-query'
import type { Notice, Query } from '@/lib/facets/types'

/** What is found for an address, as far as every format needs it. */
type Found = {
  readonly query: Query
  readonly notices: readonly Notice[]
  readonly asksUnknown?: boolean
  readonly projects: readonly unknown[]
}

/** Longer answers are sent while they are made, and not kept: they would fill the memory. */
const maxKeptProjects = 1000

/** A format in which the projects of a listing are given out. */
export type DataFormat<Data extends Found> = {
  /** Its path, which tells the kept answers of formats apart. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly find: (viewer: Viewer, params: URLSearchParams) => Data
  /** The answer in pieces. */
  readonly print: (data: Data, params: URLSearchParams) => Iterable<string>
  /** What the answer depends on besides the query. */
  readonly keyOf?: (data: Data) => unknown
  /** Headers that depend on what was found. */
  readonly headersOf?: (data: Data) => Readonly<Record<string, string>>
}

/** What scripts of other sites may read of the headers of an answer. */
const readable = { 'Access-Control-Expose-Headers': 'ETag, Link, Content-Disposition, X-Notices' }

/**
 * The handlers of an address that gives out data: GET, and the question a browser asks before it
 * sends headers of its own to another site (OPTIONS).
 */
export function makeDataRoute<Data extends Found>(format: DataFormat<Data>) {
  const get = (request: Request) => answer(request, format)
  return { GET: get, OPTIONS: allowAll }
}

async function answer<Data extends Found>(
  request: Request,
  format: DataFormat<Data>,
): Promise<Response> {
  const viewer = await getViewer()
  const { searchParams } = new URL(request.url)
  const data = format.find(viewer, searchParams)
  const lasting = {
    ...openTo(viewer),
    ...format.headers,
    ...format.headersOf?.(data),
    ...sharedCacheRule(viewer),
  }
  if (data.projects.length > maxKeptProjects) {
    return new Response(toStream(format.print(data, searchParams)), { headers: lasting })
  }
  const { body, etag } = printKept(viewer, format, data, searchParams)
  const headers = { ...lasting, ETag: etag }
  return isKnown(request.headers.get('If-None-Match'), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })
}

/** The headers that let scripts of any site read what the public may read. */
export function openTo(viewer: Viewer): Record<string, string> {
  return { ...accessRule(viewer), ...readable }
}

function printKept<Data extends Found>(
  viewer: Viewer,
  { path, print, keyOf }: DataFormat<Data>,
  data: Data,
  params: URLSearchParams,
): KeptAnswer {
  // An answer about unknown names repeats the address itself.
  const asked = data.asksUnknown ? params.toString() : printQuery(data.query)
  const library = getLibrary(viewer)
  const key = JSON.stringify([path, isForEverybody(viewer), asked, data.notices, keyOf?.(data)])
  return keepAnswer(library, key, () => [...print(data, params)].join(''))
}

/** Whether a visitor has this answer already (RFC 9110, 13.1.2: weak comparison). */
function isKnown(header: string | null, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//u, '')
  const tags = (header ?? '').split(',').map(bare)
  return tags.includes('*') || tags.includes(bare(etag))
}

/** The answer to a browser that asks whether a script of another site may send its request. */
export function allowAll(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Max-Age': '86400',
    },
  })
}
