/** What a person must decide, by what kind of thing it is about. */
export type DecisionKind =
  | 'not-imported'
  | 'hidden-before'
  | 'already-there'
  | 'changed-here'
  | 'unpublished'
  | 'new-name'
  | 'likely-name'
  | 'region-as-country'
  | 'one-address'
  | 'hidden-text'
  | 'completed-page'
  | 'set-aside'
  | 'missing-upload'

/** One thing that a person must decide. */
export type Decision = {
  readonly kind: DecisionKind
  /** What it is about; decisions of one kind about one subject are taken together. */
  readonly subject: string
  /** What was done for the time being, and what to do. */
  readonly advice: string
}

/** A decision, and the file it is about if it is about one. */
export type FileDecision = Decision & { readonly from?: string }

/** A file of the previous site that was imported. */
export type ImportedFile = {
  /** Its path in the imported folder. */
  readonly from: string
  /** Its path from the folder of the content, such as `projects/kenya-water.md`. */
  readonly to: string
  readonly text: string
  /** What was changed, and why. */
  readonly notes: readonly string[]
  readonly decisions: readonly Decision[]
  /** Parts that the previous site did not show, as they were written. */
  readonly hiddenTexts: readonly string[]
}
