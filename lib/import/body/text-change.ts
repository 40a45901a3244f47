/** A text after a conversion. */
export type TextChange = {
  readonly text: string
  /** What was done, in words for the report. */
  readonly notes: readonly string[]
  /** What the previous site did not show, as it was written; it is no longer in the text. */
  readonly hidden: readonly string[]
}
