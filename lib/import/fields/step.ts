import type { Edit } from '@/lib/check/fix/edits'
import type { LiquidNames } from '@/lib/import/body/liquid-values'
import type { OpenText } from '@/lib/import/edit-text'
import type { Decision } from '@/lib/import/report-types'
import type { OldDocument } from '@/lib/import/site/sort-files'

/** What a change of a file's fields may depend on. */
export type StepContext = {
  readonly document: OldDocument
  /** Values from the configuration for fields that the file lacks. */
  readonly defaults: Readonly<Record<string, unknown>>
  /** Whether the previous site showed files with a date yet to come. */
  readonly showsFuture: boolean
  readonly now: Date
  readonly names: LiquidNames
}

/** A change of the fields of a file, with what to say about it. */
type StepResult = {
  readonly edits: readonly Edit[]
  readonly notes?: readonly string[]
  readonly decisions?: readonly Decision[]
  /** Why the previous site did not show the file. */
  readonly hidden?: readonly string[]
  /** Parts of texts that it did not show. */
  readonly hiddenTexts?: readonly string[]
}

/** One change of the fields of a file. */
export type Step = (open: OpenText, context: StepContext) => StepResult
