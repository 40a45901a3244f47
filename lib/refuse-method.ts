import { answers } from '#words/failure'

const allowed = 'GET, HEAD, OPTIONS'

/** What is sent to a request with a method that nothing answers. */
type Refusal = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

/** Paths that handle methods themselves. */
const ofApi = /^\/api\//u

/** Files such as `/projects.csv`, which tell other sites themselves what these may ask for. */
const ofFile = /^\/[^/]*\.[a-z]+$/u

/** What a route can answer. Others, such as TRACE, are an error to Next. */
const known = new Set(['OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * The answer to a request with a method that pages do not accept.
 *
 * @returns undefined when the page, or whatever is at that address, answers.
 */
export function refuseMethod(method: string, path: string): Refusal | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined
  if (ofApi.test(path) && known.has(method)) return undefined
  if (ofFile.test(path) && method === 'OPTIONS') return undefined
  // An editor on a host sends what is being written, to be shown; proxy.ts asks who it is.
  if (method === 'POST' && path === '/drafts/unsaved') return undefined
  if (method === 'OPTIONS') return { status: 204, headers: { Allow: allowed }, body: null }
  const headers = { Allow: allowed, 'Content-Type': 'text/plain; charset=utf-8' }
  return { status: 405, headers, body: `${answers.onlyRead}\n` }
}
