/** How much a problem matters; only errors stop the build, a draft's gaps are `todo`. */
export type Level = 'error' | 'warning' | 'hint' | 'todo'

/** A rule of the checker, explained for people; `docs/rules.md` is printed from it. */
export type Rule = {
  /** How much it matters; `stop` is an error in a published file and a `todo` in a draft. */
  readonly level: Exclude<Level, 'todo'> | 'stop'
  /** Why it matters, in a sentence or two. */
  readonly why: string
  /** What the author should do. */
  readonly advice: string
  /** What `content fix` does, if it can fix it. */
  readonly fix?: string
  /** A bad and a good example. */
  readonly example: Example
}

/**
 * Lines of front matter (they replace those of the same name in an otherwise good project), or the
 * text of a body, or a description where no such lines can show it.
 */
export type Example = {
  readonly of: 'front matter' | 'body' | 'words'
  readonly bad: string
  readonly good: string
}
