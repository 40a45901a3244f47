const allowed = 'GET, HEAD, OPTIONS'

/** Paths that handle methods themselves: the API, and files such as `/projects.csv`. */
const answersItself = /^\/(?:api\/|[^/]*\.[a-z]+$)/u

/**
 * The answer to a request with a method that pages do not accept.
 *
 * @returns status and headers; undefined when the page, or whatever is at that address, answers.
 */
export function refuseMethod(
  method: string,
  path: string,
): { readonly status: number; readonly headers: { readonly Allow: string } } | undefined {
  if (method === 'GET' || method === 'HEAD' || answersItself.test(path)) return undefined
  // An editor on a host sends what is being written, to be shown; proxy.ts asks who it is.
  if (method === 'POST' && path === '/drafts/unsaved') return undefined
  return { status: method === 'OPTIONS' ? 204 : 405, headers: { Allow: allowed } }
}
