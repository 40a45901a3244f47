import type { IncomingMessage, ServerResponse } from 'node:http'
import CachePolicy from 'http-cache-semantics'
import { LRUCache } from 'lru-cache'
import { makeTag } from '@/lib/entity-tag'
import { hasPreviewCookie } from '@/lib/preview/cookies'
import { chooseEncoding } from './choose-encoding'
import { holdAnswer } from './hold-answer'
import { isCompressible, pack, quickQuality, smallest } from './pack'
import { sendAnswer } from './send-answer'

/** An answer as it was sent, and the rule that says for how long it is good (RFC 9111). */
type Kept = {
  readonly policy: CachePolicy
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** How many answers are kept, and how many bytes of them: a stranger can ask for any number. */
const limits = { max: 1000, maxSize: 64 * 1024 * 1024, sizeCalculation: sizeOf }

/** Addresses whose answers are the same for everybody, and are asked for again and again. */
const listing = /^\/(?:api\/projects|projects(?:\/print|\.csv|\.json|\.atom)?)(?:\?|$)/u

/** Whether an address is one of a listing, which {@link keepListings} answers. */
export function isListing(url: string): boolean {
  return listing.test(url)
}

/**
 * Keeps answers that say that a shared cache may keep them, compressed, for as long as they say.
 * A request with the cookie of a preview is neither answered from it nor kept.
 *
 * @param options.hasPreviews whether somebody with a cookie may see more: then caches must know.
 * @returns what answers a request: from memory, or with `make`, which writes to the response.
 */
export function keepListings({ hasPreviews }: { readonly hasPreviews: boolean }) {
  const answers = new LRUCache<string, Kept>(limits)
  return (request: IncomingMessage, response: ServerResponse, make: () => void): void => {
    const encoding = chooseEncoding(request) ?? 'identity'
    const isPublic =
      (request.method === 'GET' || request.method === 'HEAD') &&
      !hasPreviewCookie(request.headers.cookie)
    const key = `${encoding} ${request.url}`
    const asked = describe(request)
    const known = isPublic ? answers.get(key) : undefined
    const isGood = known?.policy.satisfiesWithoutRevalidation(asked) === true
    if (known && isGood) {
      sendAnswer(request, response, 200, { headers: printHeaders(known), body: known.body })
      return
    }
    const mayKeep = isPublic && !isFresh(known)
    const { method } = request
    holdAnswer(response, async (status, headers, plain) => {
      if (method) request.method = method
      const chosen = isWorthPacking(plain, headers) ? encoding : 'identity'
      const body = await pack(plain, chosen, quickQuality)
      if (chosen !== 'identity') headers['content-encoding'] = chosen
      headers.vary = addVary(
        headers.vary,
        hasPreviews ? ['Cookie', 'Accept-Encoding'] : ['Accept-Encoding'],
      )
      const isShared = /\bs-maxage=[1-9]/u.test(headers['cache-control'] ?? '')
      if (status === 200 && isShared) headers.etag ??= makeTag(plain)
      const policy = new CachePolicy(asked, { status, headers }, { shared: true })
      if (mayKeep && isShared && status === 200 && policy.storable()) {
        answers.set(key, { policy, headers, body })
      }
      sendAnswer(request, response, status, { headers, body })
    })
    // HEAD is answered with what GET would say, so the whole answer is made for it, too.
    if (method === 'HEAD') request.method = 'GET'
    make()
  }
}

function describe({ method = 'GET', url = '', headers }: IncomingMessage) {
  // Other cookies than those of previews change nothing here. What a browser says of its own copy
  // is weighed in `sendAnswer`.
  const { cookie, 'cache-control': _, pragma, ...others } = headers
  return { method: method === 'HEAD' ? 'GET' : method, url, headers: others }
}

function isFresh(known: Kept | undefined): boolean {
  return known !== undefined && !known.policy.stale()
}

/** A cache behind this one must not keep an answer for longer because it waited here. */
function printHeaders({ headers, policy }: Kept): Record<string, string> {
  const left = Math.max(0, Math.floor(policy.maxAge() - policy.age()))
  const rule = headers['cache-control']?.replace(/s-maxage=\d+/u, `s-maxage=${left}`) ?? ''
  return { ...headers, 'cache-control': rule }
}

function isWorthPacking({ length }: Buffer, headers: Readonly<Record<string, string>>): boolean {
  return length >= smallest && isCompressible(headers['content-type'] ?? '')
}

/** Next drops what its proxy says of pages, so it is said again here. */
function addVary(vary: string | undefined, names: readonly string[]): string {
  const known = (vary ?? '').toLowerCase().split(/\s*,\s*/u)
  const missing = names.filter((name) => !known.includes(name.toLowerCase()))
  return [vary, ...missing].filter(Boolean).join(', ')
}

function sizeOf({ body }: Kept, key: string): number {
  return body.length + key.length + 1000
}
