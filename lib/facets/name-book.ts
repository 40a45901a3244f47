import { slugify } from '@/lib/slug'
import type { Term } from './types'

/** The values of a vocabulary by the slugs of all their names. */
export type NameBook = ReadonlyMap<string, string>

/** The value whose name begins like a slug for longest, if for half of it and three letters. */
export function findNear(slug: string, book: NameBook): string | undefined {
  let near: string | undefined
  let longest = Math.max(3, slug.length / 2) - 1
  for (const [name, value] of book) {
    let shared = 0
    while (shared < slug.length && slug[shared] === name[shared]) shared++
    if (shared > longest) [near, longest] = [value, shared]
  }
  return near
}

const books = new WeakMap<readonly Term[], NameBook>()

/**
 * Every name of a vocabulary; a value itself goes before names, a name before aliases. Made
 * once for each vocabulary.
 */
export function getNameBook(terms: readonly Term[]): NameBook {
  const known = books.get(terms)
  if (known) return known
  const book = new Map<string, string>()
  const add = (name: string, value: string) => {
    const slug = slugify(name)
    if (slug && !book.has(slug)) book.set(slug, value)
  }
  for (const { value } of terms) book.set(value, value)
  for (const { value, label } of terms) add(label, value)
  for (const { value, aliases = [] } of terms) for (const alias of aliases) add(alias, value)
  books.set(terms, book)
  return book
}
