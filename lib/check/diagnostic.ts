import type { Edit } from '@/lib/check/fix/edits'
import type { Level } from '@/lib/check/rules/rule'
import { type RuleCode, rules } from '@/lib/check/rules/rules'

/** One problem of one content file, in words for the person who wrote it. */
export type Diagnostic = {
  /** Path from the repository, with forward slashes. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in characters. */
  readonly column: number
  readonly level: Level
  readonly rule: RuleCode
  /** The problem and what to do, without the file's name. */
  readonly message: string
  /** What to write instead, when one thing is likely meant. */
  readonly suggestion?: string
  /** Whether it can be fixed without a person: there are edits. */
  readonly fixable: boolean
  /** What fixes it, as edits of the text without a byte order mark, lines ended by `\n`. */
  readonly edits?: readonly Edit[]
}

/** A problem at an offset of the text, from 0, before it has a file, a line and a level. */
export type Finding = {
  readonly offset: number
  readonly rule: RuleCode
  readonly message: string
  readonly suggestion?: string | undefined
  readonly edits?: readonly Edit[] | undefined
}

/** Turns a finding into a problem of a file. */
export function toDiagnostic(
  finding: Finding,
  { file, source, isDraft }: { file: string; source: string; isDraft: boolean },
): Diagnostic {
  const { offset, rule, message, suggestion, edits } = finding
  return {
    file,
    ...locate(source, offset),
    level: levelOf(rule, isDraft),
    rule,
    message,
    ...(suggestion !== undefined && { suggestion }),
    fixable: edits !== undefined,
    ...(edits && { edits }),
  }
}

/** The level of a rule in a file: what stops publication is something to do in a draft. */
function levelOf(rule: RuleCode, isDraft: boolean): Level {
  const { level } = rules[rule]
  if (level !== 'stop') return level
  return isDraft ? 'todo' : 'error'
}

/** Line and column of an offset, both from 1. */
function locate(source: string, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let end = source.indexOf('\n'); end !== -1 && end < offset; ) {
    line++
    start = end + 1
    end = source.indexOf('\n', start)
  }
  return { line, column: offset - start + 1 }
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
  const text = lineAt(source ?? '', line)
  if (!text.trim()) return head
  // Long lines are cut around the place, so that the caret stays in sight.
  const from = Math.max(0, column - 60)
  const shown = text.slice(from, from + 100).replaceAll('\t', ' ')
  return `${head}\n  ${shown}\n  ${' '.repeat(column - 1 - from)}^`
}

/** The text of a line, counted from 1. */
function lineAt(source: string, line: number): string {
  let start = 0
  for (let passed = 1; passed < line; passed++) {
    const end = source.indexOf('\n', start)
    if (end === -1) return ''
    start = end + 1
  }
  const end = source.indexOf('\n', start)
  return source.slice(start, end === -1 ? undefined : end)
}
