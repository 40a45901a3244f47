import type { Checker } from '@/lib/check/check-content'
import type { Diagnostic } from '@/lib/check/diagnostic'
import type { SourceFile } from '@/lib/check/read/read-file'
import { applyEdits } from './edits'

/** A file that was fixed. */
export type FixedFile = {
  readonly file: string
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** The problems that are gone, as they were reported, in the order in which they were fixed. */
  readonly fixedProblems: readonly Diagnostic[]
}

/** The outcome of fixing. */
export type FixedContent = {
  readonly files: readonly FixedFile[]
  /** The problems that remain, in all files. */
  readonly diagnostics: readonly Diagnostic[]
  /** The texts that the problems that are left are shown in. */
  readonly sources: ReadonlyMap<string, string>
}

/** Fixing one problem can reveal another; no file needs more rounds than this. */
const maxRounds = 20

/**
 * Fixes what is fixable, in memory. Only the bytes concerned change. A file for which a fix would
 * bring up a problem as bad as what it fixes is left as it was.
 *
 * @param isWanted which files may be changed; all are read, since names and addresses are shared.
 */
export function fixContent(
  files: readonly SourceFile[],
  check: Checker,
  isWanted: (file: string) => boolean = () => true,
): FixedContent {
  const before = check(files)
  const attempt = applyAll(files, check, isWanted)
  // A file that could not be read tells its other problems only once it can be.
  const readable = new Set(before.records.map(({ file }) => file))
  // One that was not changed has a new problem because of such a file, whose twin it may be.
  const changed = new Set(attempt.files.map(({ file }) => file))
  const worse = findWorse(before.diagnostics, attempt.diagnostics).filter(
    (file) => readable.has(file) && changed.has(file),
  )
  if (worse.length === 0) return attempt
  return fixContent(files, check, (file) => isWanted(file) && !worse.includes(file))
}

function applyAll(
  files: readonly SourceFile[],
  check: Checker,
  isWanted: (file: string) => boolean,
): FixedContent {
  const originals = new Map(files.map(({ file, bytes }) => [file, bytes]))
  const fixedProblems = new Map<string, Diagnostic[]>()
  let current = files
  let result = check(current)
  for (let round = 0; round < maxRounds; round++) {
    const fixable = groupByFile(
      result.diagnostics.filter(({ fixable, file }) => fixable && isWanted(file)),
    )
    if (fixable.size === 0) break
    current = current.map((sourceFile) => {
      const problems = fixable.get(sourceFile.file)
      if (!problems) return sourceFile
      const { bytes, applied } = applyEdits(
        sourceFile.bytes,
        problems.map(({ edits = [] }) => edits),
      )
      const done = applied.flatMap((index) => problems[index] ?? [])
      fixedProblems.set(sourceFile.file, [...(fixedProblems.get(sourceFile.file) ?? []), ...done])
      return { ...sourceFile, bytes }
    })
    result = check(current)
  }
  return {
    files: current.flatMap(({ file, bytes: after }) => {
      const before = originals.get(file)
      const problems = fixedProblems.get(file)
      return before && problems ? [{ file, before, after, fixedProblems: problems }] : []
    }),
    diagnostics: result.diagnostics,
    sources: result.sources,
  }
}

/** Problems by the file they are in, in their order. */
export function groupByFile(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>()
  for (const diagnostic of diagnostics) {
    groups.set(diagnostic.file, [...(groups.get(diagnostic.file) ?? []), diagnostic])
  }
  return groups
}

/** Files in which there are more problems of a level than before, without any fewer of a worse one. */
function findWorse(before: readonly Diagnostic[], after: readonly Diagnostic[]): string[] {
  const was = groupByFile(before)
  const worse: string[] = []
  for (const [file, problems] of groupByFile(after)) {
    for (const level of ['error', 'todo', 'warning', 'hint'] as const) {
      const count = (list: readonly Diagnostic[] = []) =>
        list.filter((diagnostic) => diagnostic.level === level).length
      const difference = count(problems) - count(was.get(file))
      if (difference > 0) worse.push(file)
      if (difference !== 0) break
    }
  }
  return worse
}
