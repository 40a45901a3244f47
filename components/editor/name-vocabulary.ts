import { nouns } from '#words/nouns'
import { projectFields, type VocabularyName } from '@/lib/fields/fields'
import { vocabularyOf } from '@/lib/schema/content-types'

/** What the terms of a vocabulary are called: as the field is that takes them. */
export function nameVocabulary(name: VocabularyName): {
  readonly one: string
  readonly many: string
} {
  const [field] =
    Object.entries(projectFields).find(([, field]) => vocabularyOf(field) === name) ?? []
  const [, noun] = Object.entries(nouns).find(([key]) => key === field) ?? []
  return noun ?? { one: name, many: name }
}
