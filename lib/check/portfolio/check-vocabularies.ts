import {
  foldName,
  makeNameIndex,
  type NameIndex,
  type VocabularyEntry,
} from '@/lib/check/fields/names'
import type { OpenRecord } from '@/lib/check/types'
import { recordOf } from '@/lib/record-of'
import { contentTypes, type OwnVocabulary, ownVocabularies } from '@/lib/schema/content-types'

/** Checks the vocabularies against themselves and gives the indexes to look their names up in. */
export function checkVocabularies(
  records: readonly OpenRecord[],
): Record<OwnVocabulary, NameIndex> {
  return recordOf(ownVocabularies, (vocabulary) => {
    const own = records.filter((record) => record.kind === vocabulary)
    checkEntryNames(own)
    const nameIndex = makeNameIndex(own.map(toEntry))
    if (hasParents(vocabulary)) for (const record of own) checkParent(record, nameIndex)
    return nameIndex
  })
}

/** The names of a vocabulary's file. */
function toEntry({ slug, values }: Pick<OpenRecord, 'slug' | 'values'>): VocabularyEntry {
  const label = typeof values.title === 'string' ? values.title : slug
  const aliases = Array.isArray(values.aliases) ? values.aliases.map(String) : []
  return {
    value: slug,
    label,
    aliases: typeof values.abbr === 'string' ? [values.abbr, ...aliases] : aliases,
  }
}

/** Whether the names of one entry mean others already, and its parent is one, against known nameIndexes. */
export function checkEntry(
  record: OpenRecord & { readonly kind: OwnVocabulary },
  nameIndexes: Readonly<Record<OwnVocabulary, NameIndex>>,
): void {
  const { label, aliases } = toEntry(record)
  for (const name of new Set([label, ...aliases].map(foldName))) {
    const owner = nameIndexes[record.kind].resolve(name)
    if (owner && owner.value !== record.slug) {
      reportName(record, name, siblingOf(record.file, owner.value))
    }
  }
  if (hasParents(record.kind)) checkParent(record, nameIndexes[record.kind])
}

/** Whether an entry of a vocabulary may belong to another one. */
function hasParents(vocabulary: OwnVocabulary): boolean {
  return Object.hasOwn(contentTypes[vocabulary].fields, 'parent')
}

/** The file of another entry of the same vocabulary. */
function siblingOf(file: string, slug: string): string {
  return `${file.slice(0, file.lastIndexOf('/'))}/${slug}.md`
}

function reportName(record: OpenRecord, name: string, file: string): void {
  record.report(name === foldName(toEntry(record).label) ? ['title'] : ['aliases'], {
    rule: 'duplicate-name',
    message: `the name "${name}" is already used by ${file}; remove it from one of the two files`,
  })
}

/** One name must mean one entry. */
function checkEntryNames(records: readonly OpenRecord[]): void {
  const owners = new Map<string, OpenRecord>()
  for (const record of records) {
    const { label, aliases } = toEntry(record)
    for (const name of new Set([label, ...aliases].map(foldName))) {
      const owner = owners.get(name)
      if (!owner) owners.set(name, record)
      else reportName(record, name, owner.file)
    }
  }
}

function checkParent(record: OpenRecord, nameIndex: NameIndex): void {
  const { parent } = record.values
  if (typeof parent !== 'string') return
  const entry = nameIndex.resolve(parent)
  if (entry && entry.value !== record.slug) return
  const suggestion = nameIndex.suggest(parent)
  record.report(['parent'], {
    rule: 'unknown-name',
    message: entry
      ? 'parent is the solution itself; use its primary solution or remove the line'
      : `parent "${parent}" is not a solution${suggestion ? `; did you mean "${suggestion}"?` : ''}`,
    suggestion,
  })
}
