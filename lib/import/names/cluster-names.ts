import { foldName } from '@/lib/check/fields/names'
import { abbreviationIn, foldSpelling, type KnownNames, withoutAbbreviation } from './known-names'
import type { UnknownName } from './unknown-name'

/** All that is one name: how it is written, by whom, and what is said about it. */
export type NameCluster = {
  readonly title: string
  readonly projects: number
  /** Other spellings, the abbreviation not among them. */
  readonly spellings: readonly string[]
  readonly abbr: string | undefined
  readonly parent: string | undefined
}

/**
 * Takes spellings of one name together: those that `_data` says are the same, those that differ by
 * dots, articles and hyphens, and abbreviations that another spelling has in brackets.
 *
 * @param names the names of one vocabulary, the most frequent first.
 */
export function clusterNames(
  names: readonly UnknownName[],
  knownNames: KnownNames,
): readonly NameCluster[] {
  const abbreviations = new Map<string, string>()
  for (const { name } of names) {
    const abbr = abbreviationIn(name)
    if (abbr) abbreviations.set(foldSpelling(abbr), keyOf(name, knownNames))
  }
  const groups = new Map<string, UnknownName[]>()
  for (const one of names) {
    const own = keyOf(one.name, knownNames)
    const key = abbreviations.get(own) ?? own
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].map((group) => toCluster(group, knownNames))
}

function keyOf(name: string, knownNames: KnownNames): string {
  return foldSpelling(knownNames.resolve(name)?.title ?? withoutAbbreviation(name))
}

function toCluster(group: readonly UnknownName[], knownNames: KnownNames): NameCluster {
  const written = group.map(({ name }) => name)
  const known = written.map((name) => knownNames.resolve(name)).find((one) => one !== undefined)
  const inBrackets = written.map(abbreviationIn).find((one) => one !== undefined)
  const abbr = known?.abbr ?? (group.length > 1 ? inBrackets : undefined)
  const isAbbr = (name: string) => abbr !== undefined && foldName(name) === foldName(abbr)
  const full = written.filter((name) => !isAbbr(name))
  // A name without brackets reads better; what stands in them is the abbreviation.
  const title =
    known?.title ??
    full.find((name) => abbreviationIn(name) === undefined) ??
    (written.length > 1 && full[0] ? withoutAbbreviation(full[0]) : (full[0] ?? written[0] ?? ''))
  const spellings = [...written, ...(known?.aliases ?? [])].filter(
    (name) => !isAbbr(name) && foldName(name) !== foldName(title),
  )
  const parent = known?.parent && (knownNames.resolve(known.parent)?.title ?? known.parent)
  return {
    title,
    projects: group.reduce((sum, { projects }) => sum + projects, 0),
    spellings: [...new Map(spellings.map((name) => [foldName(name), name])).values()],
    abbr,
    parent: parent || undefined,
  }
}
