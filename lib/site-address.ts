/** A host that no address has, to read paths of this site by (RFC 2606). */
const here = 'https://this-site.invalid'

/**
 * What the browser makes of an address: a page or file of this site, or another address. Spaces at
 * its beginning, tabs and line breaks within it, and backslashes are read as the URL standard says
 * (4.4), so `/\t/host/x.png` is recognised as a file of another host.
 *
 * @returns undefined for what is no address at all.
 */
export function readAddress(address: string): { isHere: boolean; href: string } | undefined {
  if (!URL.canParse(address, here)) return undefined
  const url = new URL(address, here)
  const isHere = url.origin === here && url.username === ''
  return { isHere, href: isHere ? url.href.slice(here.length) : url.href }
}

/** Whether a browser reads an address that begins with a slash as a path of this site. */
export function isSitePath(address: string): boolean {
  return address.startsWith('/') && readAddress(address)?.isHere === true
}

/** A path or a part of it without percent-encoding; one whose encoding is broken stays as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
