import { slugify } from '@/lib/slug'
import type { Term } from './types'
import { countTypos } from './typos'

/** The values of a vocabulary by the slugs of all their names. */
export type TermIndex = ReadonlyMap<string, string>

/**
 * The value whose name is nearest to a slug: of those with at most two typing errors the one with
 * fewest, otherwise the one whose name begins like it for longest, if for half of it and three
 * letters. Among equals, one in use goes first.
 */
export function findNear(
  slug: string,
  index: TermIndex,
  isUsed: (value: string) => boolean,
): string | undefined {
  let near: string | undefined
  let best = 0
  const limit = Math.min(2, Math.floor(slug.length / 4))
  const least = Math.max(3, slug.length / 2)
  for (const [name, value] of index) {
    let shared = 0
    while (shared < slug.length && slug[shared] === name[shared]) shared++
    const typos = countTypos(slug, name, limit)
    // No name shares more letters than a slug has, so that a typing error always goes first.
    const likeness = typos <= limit ? 1000 - typos : shared >= least ? shared : 0
    if (likeness === 0) continue
    const score = 2 * likeness + (isUsed(value) ? 1 : 0)
    if (score > best) [near, best] = [value, score]
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
