/** Schemes that a link of a text may have; the sanitiser empties every other link. */
export const linkSchemes = ['http', 'https', 'mailto', 'tel']

/** The scheme of an address as a browser reads it, without the colon; none for a path. */
export function readScheme(address: string): string | undefined {
  // Browsers drop these before anything else (URL Standard, 4.4).
  const clean = address.replace(/^[\0- ]+|[\t\n\r]/gu, '')
  return /^([a-z][a-z\d+.-]*):/iu.exec(clean)?.[1]?.toLowerCase()
}
