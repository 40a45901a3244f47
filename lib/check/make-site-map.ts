import type { OpenRecord } from './check-content'
import type { SiteMap } from './check-links'

/** Pages that are there whatever the content is. */
export const fixedPages = ['/', '/projects', '/api/projects', '/sitemap.xml', '/robots.txt']

/** What addresses of the site lead to, from all content. */
export function makeSiteMap(
  records: readonly OpenRecord[],
  hasUpload: SiteMap['hasUpload'],
): SiteMap {
  const pages = new Map<string, { isPublic: boolean }>(
    fixedPages.map((path) => [path, { isPublic: true }]),
  )
  const formerPaths = new Map<string, string>()
  for (const { kind, slug, isDraft, values } of records) {
    if (kind !== 'projects') continue
    pages.set(`/projects/${slug}`, { isPublic: !isDraft })
    if (!Array.isArray(values.redirect_from) || isDraft) continue
    for (const path of values.redirect_from) formerPaths.set(String(path), `/projects/${slug}`)
  }
  return { pages, formerPaths, hasUpload }
}
