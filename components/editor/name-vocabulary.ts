import { nouns } from '#words/nouns'
import { projectFields, type VocabularyName } from '@/lib/fields/fields'
import { termFilterKeys } from '@/lib/fields/shown'

/** What the terms of a vocabulary are called: as the field is that takes them. */
export function nameVocabulary(name: VocabularyName): {
  readonly one: string
  readonly many: string
} {
  const facet = termFilterKeys.find((key) => projectFields[key].vocabulary === name)
  return facet ? nouns[facet] : { one: name, many: name }
}
