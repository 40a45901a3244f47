import type {
  IncomingHttpHeaders,
  IncomingMessage,
  OutgoingHttpHeaders,
  ServerResponse,
} from 'node:http'
import { LRUCache } from 'lru-cache'
import { chooseEncoding } from './choose-encoding'
import { type Answer, sendAnswer, toBytes } from './send-answer'

/**
 * How long a page is answered from memory, in milliseconds. Only a page that Next calls fresh is kept,
 * which is at most `revalidate` old, so all in all none is older than `expireTime` (next.config.mjs).
 */
const pageLife = 1000

/** The memory that answers may take, and one of them, in bytes. */
const memory = 48 * 1024 * 1024
const largest = 1024 * 1024

/**
 * With one of these an answer may be another, for a preview above all: a cookie says who asks. Next
 * asks for parts of pages with headers of its own.
 */
const telling =
  /^(?:cookie|authorization|range|if-(?:match|range|unmodified-since|modified-since)|content-length|transfer-encoding|rsc|next-.*|x-nextjs-.*|x-middleware-.*|x-prerender-.*|x-matched-path|x-invoke-.*)$/u

/** What says how many milliseconds have passed. */
type Clock = { readonly now: () => number }

export type KeptPages = {
  /** Answers from memory. @returns whether it did. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Keeps what is about to be answered, if it is the same for everybody. */
  readonly keep: (request: IncomingMessage, response: ServerResponse) => void
}

/**
 * Keeps whole answers in memory: hashed files for as long as the server runs, pages that were made
 * ahead of requests for a second. What was asked with a cookie is neither kept nor answered from here.
 *
 * @param perf the clock, for tests.
 */
export function keepPages(perf: Clock = performance): KeptPages {
  const kept = new LRUCache<string, Answer>({
    perf,
    // Asks the clock each time: a timer would let an answer outlive its second.
    ttlResolution: 0,
    maxSize: memory,
    maxEntrySize: largest,
    sizeCalculation: ({ body }, key) => body.length + key.length + 1024,
  })
  return {
    answer(request, response) {
      const key = makeKey(request)
      const known = key === undefined ? undefined : kept.get(key)
      if (!known || isTelling(request.headers, known.headers.vary)) return false
      sendAnswer(request, response, 200, known)
      return true
    },
    keep(request, response) {
      const key = request.method === 'GET' ? makeKey(request) : undefined
      const { url = '' } = request
      if (key === undefined) return
      const isWanted = (headers: OutgoingHttpHeaders) =>
        findLife(url, headers) !== undefined && !isTelling(request.headers, headers.vary)
      record(response, isWanted, (answer) => {
        kept.set(key, answer, { ttl: findLife(url, answer.headers) ?? pageLife })
      })
    },
  }
}

/** What an answer is found by; undefined when it may depend on who asks. */
function makeKey(request: IncomingMessage): string | undefined {
  const { method, url = '', headers } = request
  if ((method !== 'GET' && method !== 'HEAD') || url.includes('?')) return undefined
  for (const name in headers) if (telling.test(name)) return undefined
  const encoding = chooseEncoding(request)
  return encoding && `${encoding} ${url}`
}

/** Whether a request has a header that the answer depends on, besides the encodings it accepts. */
function isTelling(headers: IncomingHttpHeaders, vary: OutgoingHttpHeaders[string]): boolean {
  const names = [vary ?? '']
    .flat()
    .join()
    .toLowerCase()
    .split(/\s*,\s*/u)
  return names.some(
    (name) => name === '*' || (name !== 'accept-encoding' && headers[name] !== undefined),
  )
}

/** How long an answer may be kept, in milliseconds; 0 is for ever, undefined not at all. */
function findLife(url: string, headers: OutgoingHttpHeaders): number | undefined {
  const rule = String(headers['cache-control'] ?? '')
  if (headers['set-cookie'] !== undefined || !headers.etag) return undefined
  if (/private|no-store|no-cache/u.test(rule)) return undefined
  if (url.startsWith('/_next/static/')) return rule.includes('immutable') ? 0 : undefined
  const isFresh = headers['x-nextjs-cache'] === 'HIT' && rule.includes('s-maxage=')
  return isFresh ? pageLife : undefined
}

/** Notes a whole answer when it has been sent, if it is wanted and not too large. */
function record(
  response: ServerResponse,
  isWanted: (headers: OutgoingHttpHeaders) => boolean,
  note: (answer: Answer) => void,
): void {
  const chunks: Buffer[] = []
  let size = 0
  let isKept: boolean | undefined
  const add = ([chunk, encoding]: readonly unknown[]) => {
    // By the first chunk, status and headers are decided.
    isKept ??= response.statusCode === 200 && isWanted(response.getHeaders())
    if (!isKept) return
    const bytes = toBytes(chunk, encoding)
    size += bytes?.length ?? 0
    isKept = size <= largest
    if (isKept && bytes) chunks.push(bytes)
  }
  response.write = new Proxy(response.write, {
    apply(write, self, args: readonly unknown[]): boolean {
      add(args)
      return Reflect.apply(write, self, args)
    },
  })
  response.end = new Proxy(response.end, {
    apply(end, self, args: readonly unknown[]): ServerResponse {
      add(args)
      return Reflect.apply(end, self, args)
    },
  })
  response.once('finish', () => {
    if (!isKept) return
    const headers = { ...response.getHeaders(), 'content-length': size }
    note({ headers, body: Buffer.concat(chunks) })
  })
}
