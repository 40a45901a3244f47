import { findAnchors } from '@/lib/check/body/check-anchors'
import type { SiteMap } from '@/lib/check/body/check-links'
import { openBody } from '@/lib/check/body/open-body'
import { type NameIndexes, namedFields } from '@/lib/check/fields/check-names'
import type { OpenRecord } from '@/lib/check/types'

/** Pages that exist with any content. */
export const fixedPages = [
  '/',
  '/projects',
  '/results',
  '/data',
  '/regions',
  '/solutions',
  '/clients',
  '/countries',
  '/coverage',
  '/data',
  '/api/projects',
  '/projects.csv',
  '/projects.json',
  '/projects.atom',
  '/projects.feed.json',
  '/iati.xml',
  '/opensearch.xml',
  '/data/catalog.jsonld',
  '/sitemap.xml',
  '/robots.txt',
]

/** The address of a project or a page; other files have none of their own. */
export function addressOf(file: { kind: 'projects' | 'pages'; slug: string }): string
export function addressOf(file: Pick<OpenRecord, 'kind' | 'slug'>): string | undefined
export function addressOf({ kind, slug }: Pick<OpenRecord, 'kind' | 'slug'>): string | undefined {
  if (kind === 'projects') return `/projects/${slug}`
  return kind === 'pages' ? `/${slug}` : undefined
}

/** What is at the addresses of the site, from all content. */
export function makeSiteMap(
  records: readonly OpenRecord[],
  nameIndexes: NameIndexes,
  hasUpload: SiteMap['hasUpload'],
): SiteMap {
  const pages = new Map<string, { isPublic: boolean; hasAnchor?: (fragment: string) => boolean }>(
    fixedPages.map((path) => [path, { isPublic: true }]),
  )
  const formerPaths = new Map<string, string>()
  for (const { kind, slug, isDraft, values, body } of records) {
    const address = addressOf({ kind, slug })
    if (address === undefined) continue
    let hasAnchor: ReturnType<typeof findAnchors> | undefined
    pages.set(address, {
      isPublic: !isDraft,
      hasAnchor: (id) => {
        // Few texts are linked to by a fragment, and some of them by many.
        hasAnchor ??= findAnchors(openBody(body))
        return hasAnchor(id)
      },
    })
    for (const path of listNamePages(values, nameIndexes)) {
      if (!isDraft || !pages.has(path)) pages.set(path, { isPublic: !isDraft })
    }
    if (!Array.isArray(values.redirect_from) || isDraft) continue
    for (const path of values.redirect_from) formerPaths.set(String(path), address)
  }
  return { pages, formerPaths, hasUpload }
}

/** The pages of the names of a project; a name has one as soon as a project has it. */
function listNamePages(values: OpenRecord['values'], nameIndexes: NameIndexes): string[] {
  return namedFields.flatMap(({ field, vocabulary }) => {
    const names: unknown = values[field]
    if (!Array.isArray(names)) return []
    return names.flatMap((name) => {
      const entry = nameIndexes[vocabulary].resolve(String(name))
      return entry ? `/${vocabulary}/${entry.value}` : []
    })
  })
}
