/** How much a problem matters; only errors stop the build, a draft's gaps are `todo`. */
export type Level = 'error' | 'warning' | 'hint' | 'todo'

/** One problem of one content file, in words for the person who wrote it. */
export type Diagnostic = {
  /** Path from the repository, with forward slashes. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in characters. */
  readonly column: number
  readonly level: Level
  /** The stable name of the rule, such as `unknown-name`. */
  readonly rule: string
  /** What is wrong and what to do, without the file's name. */
  readonly message: string
  /** What to write instead, when one thing is likely meant. */
  readonly suggestion?: string
  /** Whether it can be mended without a person. */
  readonly fixable: boolean
}

/** By file, then place. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1)
}

/**
 * A problem as the terminal shows it: place, level, rule and message on one line, then the line of
 * the file with a caret beneath the place.
 *
 * @param source the file's text, when there is any to show.
 */
export function formatDiagnostic(diagnostic: Diagnostic, source?: string): string {
  const { file, line, column, level, rule, message, fixable } = diagnostic
  const head = `${file}:${line}:${column} ${level} ${rule} ${message}${fixable ? ' (fixable)' : ''}`
  const text = source?.split(/\r\n|\n|\r/u, line)[line - 1]
  if (!text?.trim()) return head
  // Long lines are cut around the place, so that the caret stays in sight.
  const from = Math.max(0, column - 60)
  const shown = text.slice(from, from + 100).replaceAll('\t', ' ')
  return `${head}\n  ${shown}\n  ${' '.repeat(column - 1 - from)}^`
}
