import { type NameIndexes, namedFields } from '@/lib/check/fields/check-names'
import { foldName } from '@/lib/check/fields/names'
import { splitNames } from '@/lib/check/fields/split-names'
import type { Edit } from '@/lib/check/fix/edits'
import type { Path } from '@/lib/check/read/front-matter-places'
import type { VocabularyName } from '@/lib/fields/fields'
import { projectFields } from '@/lib/fields/fields'
import { applyToText, type OpenText, openText } from '@/lib/import/edit-text'
import type { OpenFile } from '@/lib/import/import-document'
import type { Decision } from '@/lib/import/report-types'
import { legacyKeys } from '@/lib/schema/project'
import { slugify } from '@/lib/slug'
import { isSlip } from './propose-names'
import type { UnknownName } from './unknown-name'

/** A name in a project, and where it is written. */
type WrittenName = {
  readonly name: string
  readonly path: Path
  readonly vocabulary: VocabularyName
}

/** Collects the names that no vocabulary has, the most frequent first. */
export function collectUnknownNames(
  projects: readonly OpenFile[],
  nameIndexes: NameIndexes,
): UnknownName[] {
  const found = new Map<string, UnknownName>()
  for (const { text } of projects) {
    const seen = new Set<string>()
    for (const { name, vocabulary } of listNames(openText(text))) {
      for (const unknown of listUnknown(name, vocabulary, nameIndexes)) {
        const key = `${vocabulary}/${foldName(unknown)}`
        if (seen.has(key)) continue
        seen.add(key)
        const known = found.get(key)
        found.set(key, {
          name: known?.name ?? unknown,
          vocabulary,
          projects: (known?.projects ?? 0) + 1,
        })
      }
    }
  }
  return [...found.values()].sort((a, b) => b.projects - a.projects || (a.name < b.name ? -1 : 1))
}

/** Parts of a name as it is written that no vocabulary has. */
function listUnknown(name: string, vocabulary: VocabularyName, nameIndexes: NameIndexes): string[] {
  const nameIndex = nameIndexes[vocabulary]
  if (nameIndex.resolve(name) ?? findBySlug(name, vocabulary, nameIndexes)) return []
  return [...(splitNames(name, nameIndex)?.unknown ?? [name])]
}

/**
 * Writes the names of a project as the vocabularies have them, where the fixer would not: slugs of
 * the first generation, likely slips, and regions in the place of a country.
 */
export function importNames(project: OpenFile, nameIndexes: NameIndexes): OpenFile {
  const open = openText(project.text)
  if (!open) return project
  const edits: Edit[] = []
  const notes: string[] = []
  const decisions: Decision[] = []
  for (const { name, path, vocabulary } of listNames(open)) {
    if (listUnknown(name, vocabulary, nameIndexes).length === 0) {
      const entry =
        nameIndexes[vocabulary].resolve(name) ?? findBySlug(name, vocabulary, nameIndexes)
      // "Regional—Africa" says more than the name it stands for.
      if (!entry || entry.label === name || vocabulary === 'countries') continue
      edits.push(...(open.places.replaceText(path, entry.label) ?? []))
      notes.push(`"${name}" is "${entry.label}"`)
      continue
    }
    const likely = findLikely(name, vocabulary, nameIndexes)
    if (likely) {
      edits.push(...(open.places.replaceText(path, likely) ?? []))
      notes.push(`"${name}" is taken for a slip of "${likely}"`)
      decisions.push({
        kind: 'likely-name',
        subject: `"${name}" for "${likely}"`,
        advice: `"${name}" was taken for a slip of "${likely}"; look whether that is right`,
      })
    } else if (vocabulary === 'countries' && namesRegion(name, nameIndexes)) {
      const edit = open.places.replaceText(path, 'Regional')?.[0]
      if (!edit) continue
      const comment = endsLine(open.parsed.source, edit.to) ? ` # was: ${name}` : ''
      edits.push({ ...edit, text: `${edit.text}${comment}` })
      notes.push(`country: "${name}" is no country, so it is "Regional"`)
      decisions.push({
        kind: 'region-as-country',
        subject: `"${name}" in the place of a country`,
        advice: `country was "${name}" and is Regional now; name the countries if they are known`,
      })
    }
  }
  return {
    ...project,
    text: applyToText(project.text, edits),
    notes: [...project.notes, ...notes],
    decisions: [...project.decisions, ...decisions],
  }
}

/** The fields that hold names, the keys of the previous site for them included. */
const namedKeys = [...Object.keys(projectFields), ...Object.keys(legacyKeys)].flatMap((key) => {
  const field = Object.hasOwn(legacyKeys, key) ? legacyKeys[key]?.as : key
  const vocabulary = namedFields.find((one) => one.field === field)?.vocabulary
  return vocabulary ? [{ key, vocabulary }] : []
})

function listNames(open: OpenText | undefined): WrittenName[] {
  const data = open?.parsed.data ?? {}
  return namedKeys.flatMap(({ key, vocabulary }) => {
    const value = data[key]
    const items: [unknown, Path][] = Array.isArray(value)
      ? value.map((item: unknown, index) => [item, [key, index]])
      : [[value, [key]]]
    return items.flatMap(([item, path]) => {
      const name = typeof item === 'string' ? item.replace(/\s+/gu, ' ').trim() : ''
      return name ? [{ name, path, vocabulary }] : []
    })
  })
}

/** The first generation of files held slugs in the place of names. */
function findBySlug(name: string, vocabulary: VocabularyName, nameIndexes: NameIndexes) {
  const words = slugify(name).replaceAll('-', ' ')
  return nameIndexes[vocabulary].resolve(words)
}

/** The name that is meant, when one is so close that it can hardly be another. */
function findLikely(
  name: string,
  vocabulary: VocabularyName,
  nameIndexes: NameIndexes,
): string | undefined {
  const label = nameIndexes[vocabulary].suggest(name)
  return label && isSlip(name, label) ? label : undefined
}

function namesRegion(name: string, { regions }: NameIndexes): boolean {
  return (
    regions.resolve(name) !== undefined ||
    splitNames(name, regions) !== undefined ||
    /\b(?:Africa|Asia|Europe|Americas?|Caribbean|Middle East|Balkans|Pacific|Caucasus|Sahel)\b/iu.test(
      name,
    )
  )
}

function endsLine(source: string, offset: number): boolean {
  return /^[ \t]*(?:\n|$)/u.test(source.slice(offset, offset + 80))
}
