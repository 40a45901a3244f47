import { slugify } from '@/lib/slug'
import { decodePath } from './decode-path'

/** The longest slug that still reads well in an address bar. */
const slugLimit = 80

/** A clean slug from the name of a file; the date in front of posts is not part of it. */
export function toSlug(from: string): string {
  const slug = slugify(nameOf(from).replace(/^\d{4}-\d{2}-\d{2}-/u, ''))
  if (slug.length <= slugLimit) return slug
  return slug.slice(0, slugLimit + 1).replace(/-[^-]*$/u, '')
}

/**
 * The addresses a project had on the previous site, percent-encoded where needed: that of its file's
 * name as it is, and as Jekyll writes it in addresses (`Utils.slugify`); or its own `permalink`.
 */
export function listOldAddresses(
  from: string,
  data: Readonly<Record<string, unknown>>,
  permalink: string,
): string[] {
  const own = typeof data.permalink === 'string' ? data.permalink.trim() : ''
  const name = nameOf(from)
  const names = [name, typeof data.slug === 'string' ? data.slug : name].flatMap((one) => [
    one.trim().replaceAll('/', '-'),
    toJekyllSlug(one),
  ])
  const addresses = names.map((one) =>
    permalink
      .replace(/:(?:name|path|slug|title)\b/gu, encodeURIComponent(one))
      .replace(/:collection\b/gu, 'projects')
      .replace(/:output_ext\b|index\.html$/gu, ''),
  )
  const all = own.startsWith('/') ? [encodeURI(decodePath(own))] : addresses
  return [...new Set(all.map((address) => `/${address.replace(/^\/+|\/+$/gu, '')}`))].filter(
    (address) => address !== '/' && address !== `/projects/${toSlug(from)}`,
  )
}

function nameOf(from: string): string {
  return from.slice(from.lastIndexOf('/') + 1).replace(/\.(?:md|markdown)$/iu, '')
}

function toJekyllSlug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
