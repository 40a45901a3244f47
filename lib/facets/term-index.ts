import { slugify } from '@/lib/slug'
import type { Term } from './types'

/** The values of a vocabulary by the slugs of all their names. */
export type TermIndex = ReadonlyMap<string, string>

/** The value whose name begins like a slug for longest, if for half of it and three letters. */
export function findNear(slug: string, index: TermIndex): string | undefined {
  let near: string | undefined
  let longest = Math.max(3, slug.length / 2) - 1
  for (const [name, value] of index) {
    let shared = 0
    while (shared < slug.length && slug[shared] === name[shared]) shared++
    if (shared > longest) [near, longest] = [value, shared]
  }
  return near
}

const nameIndexes = new WeakMap<readonly Term[], TermIndex>()

/**
 * Every name of a vocabulary; a value itself goes before names, a name before aliases. Made
 * once for each vocabulary.
 */
export function getTermIndex(terms: readonly Term[]): TermIndex {
  const known = nameIndexes.get(terms)
  if (known) return known
  const index = new Map<string, string>()
  const add = (name: string, value: string) => {
    const slug = slugify(name)
    if (slug && !index.has(slug)) index.set(slug, value)
  }
  for (const { value } of terms) index.set(value, value)
  for (const { value, label } of terms) add(label, value)
  for (const { value, aliases = [] } of terms) for (const alias of aliases) add(alias, value)
  nameIndexes.set(terms, index)
  return index
}
