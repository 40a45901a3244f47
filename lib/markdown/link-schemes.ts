/** Schemes that a link of a text may have; the sanitiser empties every other link. */
export const linkSchemes = ['http', 'https', 'mailto', 'tel']

/** The scheme of an address as a browser reads it, without the colon; none for a path. */
export function readScheme(address: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/iu.exec(cleanAddress(address))?.[1]?.toLowerCase()
}

/** An address without what browsers drop before anything else (URL Standard, 4.4). */
export function cleanAddress(address: string): string {
  return address.replace(/^[\0- ]+|[\t\n\r]/gu, '')
}
