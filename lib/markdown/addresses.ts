import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/** A host that no address has, to read paths of this site by (RFC 2606). */
const here = 'https://this-site.invalid'

/**
 * What the browser makes of an address: a page or file of this site, or another address. Leading
 * spaces, tabs and line breaks within, and backslashes are read as the URL standard says, so that
 * `/\t/host/x.png` is known for what it is: a file of another host.
 *
 * @returns undefined for text that is not an address.
 */
export function readAddress(address: string): { isHere: boolean; href: string } | undefined {
  if (!URL.canParse(address, here)) return undefined
  const url = new URL(address, here)
  const isHere = url.origin === here && url.username === ''
  return { isHere, href: isHere ? url.href.slice(here.length) : url.href }
}

/** Writes addresses as a browser reads them, so that the sanitiser decides on the same ones. */
export function prepareAddresses() {
  return (tree: Root) => {
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src'] as const) {
        const value = properties[name]
        if (typeof value === 'string') properties[name] = prepareAddress(value)
      }
    })
  }
}

function prepareAddress(value: string): string {
  const clean = value.replace(/^[\0- ]+|[\t\n\r]/gu, '')
  if (/^[/\\]{2}/u.test(clean)) return readAddress(clean)?.href ?? ''
  return clean.replace(/^[a-z][a-z\d+.-]*(?=:)/iu, (scheme) => scheme.toLowerCase())
}
