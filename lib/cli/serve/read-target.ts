/**
 * Path and query of what a request asks for. Proxies send whole addresses, which every server has to
 * understand (RFC 9112, 3.2.2).
 *
 * @param target as it stands in the first line of a request.
 * @returns undefined when it names nothing on a site, such as `*`.
 */
export function readTarget(target: string): string | undefined {
  if (target.startsWith('/')) return target
  const path = /^https?:\/\/[^/?#]+(?<path>\/?[^#]*)/iu.exec(target)?.groups?.path
  if (path === undefined) return undefined
  return path.startsWith('/') ? path : `/${path}`
}
