const allowed = 'GET, HEAD, OPTIONS'

/** Paths that handle methods themselves. */
const ofApi = /^\/api\//u

/** Files such as `/projects.csv`, which tell other sites themselves what these may ask for. */
const ofFile = /^\/[^/]*\.[a-z]+$/u

/** What a route can answer. Others, such as TRACE, are an error to Next. */
const known = new Set(['OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * The answer to a request with a method that pages do not accept.
 *
 * @returns status and headers; undefined when the page, or whatever is at that address, answers.
 */
export function refuseMethod(
  method: string,
  path: string,
): { readonly status: number; readonly headers: { readonly Allow: string } } | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined
  if (ofApi.test(path) && known.has(method)) return undefined
  if (ofFile.test(path) && method === 'OPTIONS') return undefined
  // An editor on a host sends what is being written, to be shown; proxy.ts asks who it is.
  if (method === 'POST' && path === '/drafts/unsaved') return undefined
  return { status: method === 'OPTIONS' ? 204 : 405, headers: { Allow: allowed } }
}
