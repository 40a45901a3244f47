import { type KeptAnswer, keepAnswer } from '@/lib/content/keep-answers'
import { getLibrary } from '@/lib/content/store'
import type { Viewer } from '@/lib/content/types'
import { getViewer, isForEverybody, sharedCacheRule } from '@/lib/content/viewer'
import { isUnchanged } from '@/lib/entity-tag'
import { toStream } from '@/lib/exports/stream'
import { printQuery } from '@/lib/facets/query/print-query'
import type { Notice, Query } from '@/lib/facets/types'
import { answerPreflight, openTo } from './cross-origin'

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

/**
 * The handlers of an address that gives out data: GET, and the question a browser asks before it
 * sends headers of its own to another site (OPTIONS).
 */
export function makeDataRoute<Data extends Found>(format: DataFormat<Data>) {
  const get = (request: Request) => answer(request, format)
  return { GET: get, OPTIONS: answerPreflight }
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
  return isUnchanged(request.headers.get('If-None-Match'), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers })
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
