/**
 * Whether a page of this site sent a request, by what every browser says of it (Fetch Metadata), or
 * by its origin where it says nothing.
 */
export function isFromOwnPage({ headers }: Pick<Request, 'headers'>): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  return origin !== null && URL.canParse(origin) && new URL(origin).host === headers.get('host')
}

/** Whether somebody goes to a page, and no page only loads something: an image, a frame, a script. */
export function isNavigation({ headers }: Request): boolean {
  return (headers.get('sec-fetch-dest') ?? 'document') === 'document'
}
