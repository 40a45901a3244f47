import { type ContentKind, contentKinds } from '@/lib/schema/content-types'
import { slugify } from '@/lib/slug'

/** The longest address of an entry: with its folder it fits every file system. */
const maxSlugLength = 100

/** An entry of the editor: the kind of content and its slug. */
export type Entry = { readonly kind: ContentKind; readonly slug: string }

/** The entry at a path from the repository; undefined for any other path. */
export function readEntryPath(path: string): Entry | undefined {
  if (path === 'content/site.md') return { kind: 'site', slug: 'site' }
  const [, folder, slug] = /^content\/([a-z]+)\/([^/\\]+)\.md$/u.exec(path) ?? []
  const kind = contentKinds.find((name) => name === folder && name !== 'site')
  if (!kind || slug === undefined || slug.startsWith('.')) return undefined
  return { kind, slug }
}

/** Why the slug of a new entry is refused, in words; undefined for a good one. */
export function checkSlug(slug: string): string | undefined {
  if (slug === '') return 'The address is empty; write one in lower-case letters and hyphens.'
  if (slug.length > maxSlugLength) {
    return `The address has ${slug.length} characters; shorten it to ${maxSlugLength}.`
  }
  if (isReservedName(slug)) {
    return `The address "${slug}" is a name that Windows keeps for itself; write a longer one.`
  }
  if (slug === slugify(slug)) return undefined
  const better = slugify(slug).slice(0, maxSlugLength)
  return `The address "${slug.slice(0, 60)}" has characters that can’t be used in a web address; write "${better || 'letters and hyphens'}".`
}

/** Whether no file of Windows can have that name, whatever its end (Naming Files, Microsoft Learn). */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.test(name)
}
