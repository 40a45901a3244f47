/** Holds the token of a preview. The prefix binds it to this host, over a secure line (RFC 6265bis). */
export const previewCookie = '__Host-fieldbook-preview'

/** Holds the date and time that staff look at the site as of. */
export const asOfCookie = '__Host-fieldbook-as-of'

/** Next's own, which draft mode sets. */
const draftModeCookie = '__prerender_bypass'

/**
 * Whether a request comes from somebody who holds a preview, or says so. Whether that is true is
 * read off the token later; until then nothing that others are given is right.
 *
 * @param header the `Cookie` header.
 */
export function hasPreviewCookie(header: string | null | undefined): boolean {
  const names = (header ?? '').split(';').map((pair) => pair.split('=', 1)[0]?.trim())
  return [previewCookie, asOfCookie, draftModeCookie].some((name) => names.includes(name))
}
