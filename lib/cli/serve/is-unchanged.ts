/**
 * Whether a client has this version already: its `If-None-Match` names the ETag, compared weakly
 * (RFC 9110, 13.1.2).
 */
export function isUnchanged(names: string | undefined, etag: string | undefined): boolean {
  if (names === undefined || etag === undefined) return false
  const bare = (name: string) => name.trim().replace(/^W\//u, '')
  return names.trim() === '*' || names.split(',').some((name) => bare(name) === bare(etag))
}
