import type { Root } from 'hast'
import { readAddress } from '@/lib/site-address'
import { eachElement } from './each-element'
import { cleanAddress } from './link-schemes'

/** Writes addresses as a browser reads them, so that the sanitiser decides on the same ones. */
export function prepareAddresses() {
  return (tree: Root) => {
    eachElement(tree, ({ properties }) => {
      for (const name of ['href', 'src'] as const) {
        const value = properties[name]
        if (typeof value === 'string') properties[name] = prepareAddress(value)
      }
    })
  }
}

function prepareAddress(value: string): string {
  const clean = cleanAddress(value)
  if (/^[/\\]{2}/u.test(clean)) return readAddress(clean)?.href ?? ''
  return clean.replace(/^[a-z][a-z\d+.-]*(?=:)/iu, (scheme) => scheme.toLowerCase())
}
