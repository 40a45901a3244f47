import { z } from 'zod'
import { projectFields, type VocabularyName, vocabularies } from '@/lib/fields/fields'
import { pageFields, siteFields } from '@/lib/fields/site-fields'
import type { Field, FieldTable, Vocabulary } from '@/lib/fields/types'
import { type FieldShape, makeShape } from './fields'

/** A kind of content file: where it lives and what its front matter is. */
export type ContentType = {
  /** The name of its type in generated code. */
  readonly name: string
  readonly fields: FieldTable
  readonly schema: z.ZodObject<FieldShape>
}

type GivenVocabulary = {
  [Name in VocabularyName]: (typeof vocabularies)[Name] extends { readonly fields: FieldTable }
    ? never
    : Name
}[VocabularyName]

/** The vocabularies that are content: a folder of files each. */
export type OwnVocabulary = Exclude<VocabularyName, GivenVocabulary>

export type ContentKind = 'projects' | OwnVocabulary | 'pages' | 'site'

export const vocabularyNames = Object.keys(vocabularies) as VocabularyName[]

export const ownVocabularies = vocabularyNames.filter(isOwnVocabulary)

/** Whether the names of a vocabulary are files below `content/`. */
export function isOwnVocabulary(name: string): name is OwnVocabulary {
  const vocabulary: Vocabulary | undefined = Object.hasOwn(vocabularies, name)
    ? vocabularies[name as VocabularyName]
    : undefined
  return vocabulary?.fields !== undefined
}

/** The vocabulary that a field takes its names from. */
export function vocabularyOf({ vocabulary }: Field): VocabularyName | undefined {
  return vocabularyNames.find((name) => name === vocabulary)
}

/** Every kind of content, by the folder under `content/` that holds it. */
export const contentTypes = Object.fromEntries([
  ['projects', makeType('Project', projectFields)],
  ...ownVocabularies.map((name) => [
    name,
    makeType(vocabularies[name].typeName, vocabularies[name].fields),
  ]),
  ['pages', makeType('Page', pageFields)],
  ['site', makeType('Site', siteFields)],
]) as Readonly<Record<ContentKind, ContentType>>

export const contentKinds = Object.keys(contentTypes) as ContentKind[]

function makeType(name: string, fields: FieldTable): ContentType {
  return { name, fields, schema: z.object(makeShape(fields)) }
}
