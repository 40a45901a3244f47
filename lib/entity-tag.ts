import { createHash } from 'node:crypto'

/** The ETag of an answer; weak, because the same answer is sent in several encodings (RFC 9110, 8.8.3). */
export function makeTag(body: string | Uint8Array): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/**
 * Whether a client has this version already: its `If-None-Match` names the ETag, compared weakly
 * (RFC 9110, 13.1.2).
 */
export function isUnchanged(names: string | null | undefined, etag: string | undefined): boolean {
  if (!names || etag === undefined) return false
  const bare = (name: string) => name.trim().replace(/^W\//u, '')
  return names.trim() === '*' || names.split(',').some((name) => bare(name) === bare(etag))
}
