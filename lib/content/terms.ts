import type { Term } from '@/lib/facets/types'
import { projectFields, type VocabularyName } from '@/lib/fields/fields'
import { termFields } from '@/lib/fields/term-fields'
import { recordOf } from '@/lib/record-of'
import { isOwnVocabulary, type OwnVocabulary, vocabularyNames } from '@/lib/schema/content-types'
import type { TermRecord } from './contentlayer'
import type { TermsByField } from './make-project'

/** Records of vocabularies as they are staged, and the names of places. */
export type TermSource = {
  readonly vocabularies: Readonly<Record<OwnVocabulary, readonly TermRecord[]>>
  readonly places: readonly Term[]
}

/** The terms of each vocabulary. */
export type Terms = Readonly<Record<VocabularyName, readonly Term[]>>

/** There are accents for this many families of terms; beyond, they are used again. */
const accents = 6

/** Every term of every vocabulary, used or not, in the order of its source. */
export function makeTerms(source: TermSource): Terms {
  return recordOf(vocabularyNames, (name) =>
    isOwnVocabulary(name) ? toTerms(source.vocabularies[name]) : source.places,
  )
}

/** The same by field and value. */
export function indexTerms(terms: Terms): TermsByField {
  return recordOf(
    termFields,
    (field) => new Map(terms[projectFields[field].vocabulary].map((term) => [term.value, term])),
  )
}

function toTerms(records: readonly TermRecord[]): readonly Term[] {
  const families = numberFamilies(records)
  return records.map((record) => {
    const { slug, parent, abbr, aliases = [] } = record
    const family = families.get(parent ?? slug)
    return {
      value: slug,
      label: nameOf(record),
      aliases: [...(abbr ? [abbr] : []), ...aliases],
      ...(abbr && { abbr }),
      ...(parent && { parent }),
      ...(family !== undefined && { family }),
    }
  })
}

/**
 * The accent of each primary term: its place among them by title. A vocabulary in which no term
 * belongs to another has no families.
 */
function numberFamilies(records: readonly TermRecord[]): ReadonlyMap<string, number> {
  if (records.every(({ parent }) => !parent)) return new Map()
  const primary = records
    .filter(({ parent }) => !parent)
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
  return new Map(primary.map(({ slug }, place) => [slug, place % accents]))
}

function nameOf({ title, slug }: TermRecord): string {
  return title ?? slug
}
