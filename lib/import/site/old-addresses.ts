import { decodePath } from '@/lib/site-address'
import { slugify } from '@/lib/slug'
import { collectionPattern, fillPattern, pagePattern } from './permalinks'
import type { SiteConfig } from './read-config'
import type { OldDocument } from './sort-files'

/** The longest slug that still reads well in an address bar. */
const slugLimit = 80

/** The pattern of projects where there is no configuration to say one. */
const usualPermalink = '/our-work/projects/:name'

/** A clean slug from the name of a file; the date in front of posts is no part of it. */
export function toSlug(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/iu, '')
  const slug = slugify(name.replace(/^\d{4}-\d{2}-\d{2}-/u, ''))
  if (slug.length <= slugLimit) return slug
  return slug.slice(0, slugLimit + 1).replace(/-[^-]*$/u, '')
}

/**
 * The addresses a file had on the previous site, percent-encoded where needed; the usual one first. A
 * page answered under `/x`, `/x.html` and `/x/index.html`, depending on the form of its address.
 */
export function listOldAddresses(
  { kind, path }: Pick<OldDocument, 'kind' | 'path'>,
  data: Readonly<Record<string, unknown>>,
  config: SiteConfig,
): string[] {
  const own = typeof data.permalink === 'string' ? data.permalink.trim() : ''
  const pattern = own ? collectionOwn(own) : patternOf(kind, path, config)
  const collection = kind === 'projects' ? 'projects' : ''
  const found = fillPattern(pattern, { collection, path, data })
  const forms = config.isThere || own ? found.flatMap(listForms) : found.map(cutEnd)
  // The most usual form of all spellings comes first.
  const sorted = [...new Set(forms)].filter((address) => address !== '/')
  if (config.baseurl === '') return sorted
  return sorted.flatMap((address) => [`${config.baseurl}${address}`, address])
}

function collectionOwn(own: string): string {
  const pattern = own.startsWith('/') ? own : `/${own}`
  return encodeURI(decodePath(pattern))
}

function patternOf(kind: OldDocument['kind'], path: string, config: SiteConfig): string {
  if (kind === 'pages') return pagePattern(config.permalinkStyle, path)
  if (!config.isThere) return usualPermalink
  return collectionPattern(config.permalinks.get('projects'), config.permalinkStyle)
}

/** The addresses under which a web server answers with the file that Jekyll wrote. */
function listForms(address: string): string[] {
  const folder = /^(.*)\/(?:index\.html?)?$/u.exec(address)?.[1]
  if (folder !== undefined) return folder ? [folder, `${folder}/index.html`] : []
  const bare = /^(.+)\.html?$/u.exec(address)?.[1]
  return bare === undefined ? [address, `${address}.html`] : [bare, address]
}

function cutEnd(address: string): string {
  return listForms(address)[0] ?? '/'
}

/** An address in the form in which two are compared: without encoding, no slash at its end. */
export function normaliseAddress(address: string): string {
  const path = decodePath(address.trim())
  return path.length > 1 ? path.replace(/\/+$/u, '') : path
}

/** A former address as somebody wrote it: one without a slash in front, or with the whole host. */
export function readWrittenAddress(written: string, { origin }: SiteConfig): string | undefined {
  const text = written.trim().replace(/[?#].*$/su, '')
  const host = origin?.replace(/^https?:\/\/(?:www\.)?/iu, '')
  const [, ownHost, path = ''] = /^(?:https?:)?\/\/(?:www\.)?([^/]+)(.*)$/iu.exec(text) ?? []
  if (ownHost !== undefined) return ownHost === host ? path || '/' : undefined
  if (/^[a-z][a-z\d+.-]*:/iu.test(text) || text === '') return undefined
  return `/${text.replace(/^(?:\.?\/)+/u, '')}`
}
