import type { Path, Places } from '@/lib/check/read/front-matter-places'
import type { Report } from '@/lib/check/types'
import { projectFields, type VocabularyName } from '@/lib/fields/fields'
import { isOwnVocabulary, vocabularyOf } from '@/lib/schema/content-types'
import type { NameIndex } from './names'
import { splitNames } from './split-names'

/** The nameIndexes of all vocabularies. */
export type NameIndexes = Readonly<Record<VocabularyName, NameIndex>>

/** The names of a project, and how to report their problems. */
export type NamedRecord = {
  readonly values: Readonly<Record<string, unknown>>
  readonly toOriginal: (path: Path) => Path
  readonly places: Places
  readonly report: Report
}

/** The fields of a project that hold names, and which vocabulary has them. */
export const namedFields = Object.entries(projectFields).flatMap(([field, declared]) => {
  const vocabulary = vocabularyOf(declared)
  return vocabulary ? [{ field, vocabulary }] : []
})

/**
 * Looks the names of a project up.
 *
 * @returns the slugs of each field, in the order of the names and without repetitions; names that
 *   are not known are reported and left out.
 */
export function checkNames(
  record: NamedRecord,
  nameIndexes: NameIndexes,
): Record<string, string[]> {
  const slugs: Record<string, string[]> = {}
  for (const { field, vocabulary } of namedFields) {
    const names = record.values[field]
    if (!Array.isArray(names)) continue
    const found = new Map<string, string>()
    names.forEach((name: string, index) => {
      const path = record.toOriginal([field, index])
      for (const { value } of resolve(name, path, vocabulary, nameIndexes, found, record)) {
        if (!found.has(value)) found.set(value, name)
      }
    })
    slugs[field] = [...found.keys()]
  }
  return slugs
}

function resolve(
  name: string,
  path: Path,
  vocabulary: VocabularyName,
  nameIndexes: NameIndexes,
  found: ReadonlyMap<string, string>,
  { places, report }: NamedRecord,
) {
  const nameIndex = nameIndexes[vocabulary]
  const entry = nameIndex.resolve(name)
  // "Regional—Africa" says more than the name it is read as.
  const isOther = entry && entry.label !== name && !/^regional\b/iu.test(name)
  if (entry && found.has(entry.value)) {
    const message = `"${name}" and "${found.get(entry.value)}" are the same; remove one of the two`
    report(path, { rule: 'duplicate-item', message, edits: places.removeItem(path) })
  } else if (entry && isOther) {
    report(path, {
      rule: 'other-name',
      message: `"${name}" is another name for "${entry.label}"; use that name`,
      suggestion: entry.label,
      edits: places.replaceText(path, entry.label),
    })
  }
  return entry ? [entry] : resolveSeveral(name, path, vocabulary, nameIndex, places, report)
}

function resolveSeveral(
  name: string,
  path: Path,
  vocabulary: VocabularyName,
  nameIndex: NameIndex,
  places: Places,
  report: Report,
) {
  const several = splitNames(name, nameIndex)
  if (several) {
    const labels = several.entries.map(({ label }) => label)
    report(path, {
      rule: 'several-in-one',
      message: `"${name}" is several names; write each on its own line, after a hyphen`,
      edits: several.unknown.length > 0 ? undefined : places.replaceByItems(path, labels),
    })
  }
  for (const unknown of several?.unknown ?? [name]) {
    const likely = listLikely(unknown, nameIndex)
    const [suggestion] = likely.length === 1 ? likely : []
    const what = `"${unknown}" is not in the ${nameVocabulary(vocabulary)}`
    const message = `${what}; ${advise(likely, vocabulary)}`
    report(path, { rule: 'unknown-name', message, suggestion })
  }
  return several?.entries ?? []
}

/** More names than this would not help to choose. */
const maxLikely = 5

/** The names that were likely meant: the closest to a misspelt one, or those that hold a short one. */
function listLikely(unknown: string, nameIndex: NameIndex): readonly string[] {
  const holding = nameIndex.holding(unknown)
  if (holding.length > 0 && holding.length <= maxLikely) return holding
  const closest = nameIndex.suggest(unknown)
  return closest === undefined ? [] : [closest]
}

function advise(likely: readonly string[], vocabulary: VocabularyName): string {
  if (likely.length > 0) return `did you mean ${likely.map((name) => `"${name}"`).join(' or ')}?`
  // Names that are no files are given: an author cannot add one.
  return isOwnVocabulary(vocabulary) ? 'use a name from it or add this one' : 'use a name from it'
}

function nameVocabulary(name: VocabularyName): string {
  if (isOwnVocabulary(name)) return `${name} (content/${name})`
  return 'list of countries (ISO 3166, Worldwide, Regional)'
}
