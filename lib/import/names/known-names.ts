import { foldName } from '@/lib/check/fields/names'
import { isMap } from '@/lib/schema/is-map'

/** A name of a list in `_data`, and what is said about it. */
type KnownName = {
  readonly title: string
  readonly parent?: string
  readonly abbr?: string
  /** Other spellings, the abbreviation not among them. */
  readonly aliases: readonly string[]
}

/** The names of the lists in `_data`. */
export type KnownNames = {
  readonly resolve: (name: string) => KnownName | undefined
}

const titleKeys = ['title', 'name', 'label', 'full_name', 'fullname', 'long']
const abbrKeys = ['abbr', 'abbreviation', 'acronym', 'short', 'short_name', 'shortname', 'code']
const aliasKeys = [
  'aliases',
  'alias',
  'aka',
  'also',
  'alternatives',
  'alternate',
  'other_names',
  'former',
  'synonyms',
  'spellings',
  'variants',
]
const childKeys = [
  'children',
  'items',
  'solutions',
  'sub_solutions',
  'sub-solutions',
  'subsolutions',
]

/** Puts the names of all lists together; of two that say the same name the fuller one counts. */
export function makeKnownNames(lists: readonly unknown[]): KnownNames {
  const byName = new Map<string, KnownName>()
  const all = lists.flatMap((list) => listNames(list))
  // A title counts before another entry's alias.
  const titles = new Set(all.map(({ title }) => foldSpelling(title)))
  for (const name of all) {
    const known = byName.get(foldSpelling(name.title))
    const fuller =
      known &&
      known.aliases.length + Object.keys(known).length >=
        name.aliases.length + Object.keys(name).length
    if (!fuller) byName.set(foldSpelling(name.title), name)
  }
  for (const name of [...byName.values()]) {
    for (const alias of [name.abbr, ...name.aliases]) {
      const key = alias && foldSpelling(alias)
      if (key && !titles.has(key) && !byName.has(key)) byName.set(key, name)
    }
  }
  return {
    resolve: (name) =>
      byName.get(foldSpelling(name)) ?? byName.get(foldSpelling(withoutAbbreviation(name))),
  }
}

/**
 * The form in which spellings of one name are the same: no dots, commas and hyphens, no article, and
 * the short forms of common words written out.
 */
export function foldSpelling(name: string): string {
  return foldName(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, '')
    .replace(/[.,'"()–—-]+/gu, ' ')
    .replace(/\b(?:the|of|for)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** `World Bank (WB)` → `World Bank` */
export function withoutAbbreviation(name: string): string {
  return name.replace(/\s*\([^()]{1,20}\)\s*$/u, '')
}

/** `World Bank (WB)` → `WB` */
export function abbreviationIn(name: string): string | undefined {
  return /\(([\p{Lu}\d][\p{L}\d&./-]{1,11})\)\s*$/u.exec(name)?.[1]
}

function listNames(data: unknown, parent?: string): KnownName[] {
  if (Array.isArray(data)) return data.flatMap((entry) => readEntry(entry, parent))
  if (!isMap(data)) return []
  return Object.entries(data).flatMap(([key, value]) => {
    if (Array.isArray(value)) return listNames(value, parent)
    if (typeof value === 'string')
      return [{ title: value, aliases: [key], ...(parent && { parent }) }]
    return readEntry(value, parent).map((name, index) =>
      // A key such as `usaid:` is one more name of what it stands before.
      index === 0 ? { ...name, aliases: [...name.aliases, key] } : name,
    )
  })
}

function readEntry(entry: unknown, parent?: string): KnownName[] {
  if (typeof entry === 'string') return [{ title: entry, aliases: [], ...(parent && { parent }) }]
  if (!isMap(entry)) return []
  const title = firstText(entry, titleKeys)
  if (title === undefined) return []
  const own = typeof entry.parent === 'string' ? entry.parent : parent
  const abbr = firstText(entry, abbrKeys)
  const aliases = aliasKeys.flatMap((key) => textsOf(entry[key]))
  const children = childKeys.flatMap((key) => listNames(entry[key], title))
  return [{ title, aliases, ...(own && { parent: own }), ...(abbr && { abbr }) }, ...children]
}

function firstText(entry: Readonly<Record<string, unknown>>, keys: readonly string[]) {
  return keys.flatMap((key) => textsOf(entry[key]).slice(0, 1))[0]
}

function textsOf(value: unknown): string[] {
  const texts = [value].flat().filter((item) => typeof item === 'string')
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}
