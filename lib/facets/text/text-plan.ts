/** How one word of a search, or one name of a place, is looked for. Everything in it is folded. */
export type WordPlan = {
  /** As typed; a name may have several words. */
  readonly word: string
  /** Words of the index that stand for it as a whole. */
  readonly forms: readonly string[]
  /** Beginnings of words that stand for it. */
  readonly starts: readonly string[]
  /** Words that stand for it together. */
  readonly apart: readonly (readonly string[])[]
  /** Names that stand for it where their words follow each other. */
  readonly runs: readonly (readonly string[])[]
  /** What was looked for instead, because no project has what was typed. */
  readonly readAs?: readonly string[]
}

/** A search, as it is looked for in one portfolio. */
export type TextPlan = {
  /** All of them must be found. */
  readonly wanted: readonly WordPlan[]
  /** Each must be found with its words in this order. */
  readonly phrases: readonly (readonly string[])[]
  /** None of them may be found. */
  readonly unwanted: readonly WordPlan[]
  readonly unwantedPhrases: readonly (readonly string[])[]
  /** The places that all its words together name; none for other searches. */
  readonly places: readonly string[]
}
