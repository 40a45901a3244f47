import { checkFile } from '@/lib/check/check-file'
import { makeNameIndex } from '@/lib/check/fields/names'
import type { SourceFile } from '@/lib/check/read/read-file'
import type { FileContent } from '@/lib/check/types'
import { countries } from '@/lib/geo/countries'
import { pseudoPlaces } from '@/lib/pseudo-places'
import { recordOf } from '@/lib/record-of'
import { isOwnVocabulary, type OwnVocabulary, ownVocabularies } from '@/lib/schema/content-types'
import { readRecords, type TermRecord } from '../contentlayer'
import { makeTerms, type Terms } from '../terms'

/** Whether this site has a term, by the folder and the name of its file. */
export function isDeployedTerm(vocabulary: string, slug: string): boolean {
  return isOwnVocabulary(vocabulary) && readRecords(vocabulary).some((term) => term.slug === slug)
}

/** Files that were read once are the same object, and each key that somebody types asks again. */
const added = new WeakMap<readonly SourceFile[], Terms>()

/**
 * The terms of the site together with those of files that are not deployed; of two with one address
 * the file counts.
 */
export function addTerms(files: readonly SourceFile[]): Terms {
  const before = added.get(files)
  const terms = before ?? mergeTerms(files)
  if (!before) added.set(files, terms)
  return terms
}

function mergeTerms(files: readonly SourceFile[]): Terms {
  const year = new Date().getUTCFullYear()
  const contents = files.flatMap((file) => checkFile(file, year).content ?? [])
  const vocabularies = recordOf(ownVocabularies, (vocabulary) =>
    mergeRecords(
      vocabulary,
      contents.filter(({ kind }) => kind === vocabulary),
    ),
  )
  return makeTerms({ vocabularies, places: [...countries, ...pseudoPlaces] })
}

function mergeRecords(
  vocabulary: OwnVocabulary,
  contents: readonly FileContent[],
): readonly TermRecord[] {
  const deployed = readRecords(vocabulary)
  const fresh = contents.map(toRecord)
  const names = makeNameIndex(
    [...fresh, ...deployed].map(({ slug, title = slug, aliases = [] }) => ({
      ...{ value: slug, label: title, aliases },
    })),
  )
  // In its file the parent is a name.
  const withParents = fresh.map(({ parent, ...term }) => {
    const value = parent === undefined ? undefined : names.resolve(parent)?.value
    return { ...term, ...(value !== undefined && { parent: value }) }
  })
  const bySlug = new Map([...deployed, ...withParents].map((term) => [term.slug, term]))
  return [...bySlug.values()]
}

function toRecord({ kind, slug, values }: FileContent): TermRecord {
  const { title, aliases, abbr, parent } = values
  return {
    slug,
    ...{ sourceFile: `content/${kind}/${slug}.md`, bodyHash: '' },
    ...(typeof title === 'string' && { title }),
    ...(typeof abbr === 'string' && { abbr }),
    ...(typeof parent === 'string' && { parent }),
    ...(Array.isArray(aliases) && { aliases: aliases.map(String) }),
  }
}
