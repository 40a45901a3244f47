import { escapeXml, toElement } from './xml'

/** A page for search engines, and when it changed last, where that is known (ISO 8601). */
export type SitemapEntry = { readonly path: string; readonly changed?: string | undefined }

/** The protocol allows 50,000 addresses a file (https://www.sitemaps.org/protocol.html); ours are smaller. */
const entriesPerFile = 10_000

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/** The entries by the files they are in. */
export function splitSitemap(entries: readonly SitemapEntry[]): (readonly SitemapEntry[])[] {
  const files = Math.max(1, Math.ceil(entries.length / entriesPerFile))
  return Array.from({ length: files }, (_, at) =>
    entries.slice(at * entriesPerFile, (at + 1) * entriesPerFile),
  )
}

/** What `/sitemap.xml` holds: all addresses, or an index of files that hold them. */
export function toSitemap(entries: readonly SitemapEntry[], siteUrl: string): string {
  const files = splitSitemap(entries)
  if (files.length === 1) return toUrlSet(entries, siteUrl)
  const items = files.map((_, at) =>
    toElement('sitemap', {}, toElement('loc', {}, escapeXml(`${siteUrl}/sitemap-${at + 1}.xml`))),
  )
  return `${declaration}${toElement('sitemapindex', namespace, `\n${items.join('\n')}\n`)}\n`
}

/** One file of addresses. */
export function toUrlSet(entries: readonly SitemapEntry[], siteUrl: string): string {
  const items = entries.map(({ path, changed }) => {
    const address = toElement('loc', {}, escapeXml(`${siteUrl}${path}`))
    const time = changed === undefined ? '' : toElement('lastmod', {}, escapeXml(changed))
    return toElement('url', {}, `${address}${time}`)
  })
  return `${declaration}${toElement('urlset', namespace, `\n${items.join('\n')}\n`)}\n`
}
