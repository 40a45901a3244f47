import type { VocabularyName } from '@/lib/fields/fields'

/** A name that no vocabulary has, and how many projects write it. */
export type UnknownName = {
  readonly name: string
  readonly vocabulary: VocabularyName
  readonly projects: number
}
