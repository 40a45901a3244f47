import {
  foldName,
  makeNameIndex,
  type NameIndex,
  type VocabularyEntry,
} from '@/lib/check/fields/names'
import type { OpenRecord } from '@/lib/check/types'

/** The vocabularies that are content. */
export type OwnVocabulary = 'regions' | 'solutions' | 'clients'

/** Checks the vocabularies against themselves and gives the nameIndexes to look their names up in. */
export function checkVocabularies(
  records: readonly OpenRecord[],
): Record<OwnVocabulary, NameIndex> {
  const makeBook = (vocabulary: OwnVocabulary) => {
    const own = records.filter((record) => record.kind === vocabulary)
    checkEntryNames(own)
    return makeNameIndex(own.map(toEntry))
  }
  const nameIndexes = {
    regions: makeBook('regions'),
    solutions: makeBook('solutions'),
    clients: makeBook('clients'),
  }
  for (const record of records)
    if (record.kind === 'solutions') checkParent(record, nameIndexes.solutions)
  return nameIndexes
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
  if (record.kind === 'solutions') checkParent(record, nameIndexes.solutions)
}

/** The file of another entry of the same vocabulary. */
function siblingOf(file: string, slug: string): string {
  return `${file.slice(0, file.lastIndexOf('/'))}/${slug}.md`
}

function reportName(record: OpenRecord, name: string, file: string): void {
  record.report(name === foldName(toEntry(record).label) ? ['title'] : ['aliases'], {
    rule: 'duplicate-name',
    message: `the name "${name}" is used by ${file} already; remove it from one of the two`,
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

function checkParent(record: OpenRecord, solutions: NameIndex): void {
  const { parent } = record.values
  if (typeof parent !== 'string') return
  const entry = solutions.resolve(parent)
  if (entry && entry.value !== record.slug) return
  const suggestion = solutions.suggest(parent)
  record.report(['parent'], {
    rule: 'unknown-name',
    message: entry
      ? 'parent is the solution itself; name its primary solution or remove the line'
      : `parent "${parent}" is no solution${suggestion ? `; did you mean "${suggestion}"?` : ''}`,
    suggestion,
  })
}
