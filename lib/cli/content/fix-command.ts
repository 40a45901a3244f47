import path from 'node:path'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { makeChecker } from '@/lib/check/check-content'
import { type FixedFile, fixContent } from '@/lib/check/fix/fix-content'
import { printPretty } from '@/lib/check/report/reports'
import { readArguments } from '@/lib/cli/read-arguments'
import { readContentFolder, root } from '@/lib/files/content-files'
import { readCheckContext } from '@/lib/files/context'
import { replaceFile, WriteRefusal } from '@/lib/files/write-file'
import { hasErrors } from './check-command'
import { readWantedFiles } from './wanted-files'

/**
 * `fix [--dry-run] [paths…]`: fixes what can be fixed automatically, in all files or in the files
 * and folders named, and reports what it did and what remains.
 *
 * @returns the exit code: 1 when something that stops a build is left, or a file was not written.
 * @throws UsageError for an unknown option or a path that is not there.
 */
export async function runFix(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, { 'dry-run': { type: 'boolean' } })
  const isWanted = readWantedFiles(positionals)
  const check = makeChecker(readCheckContext())
  const fixed = fixContent(readContentFolder(), check, isWanted)
  if (values['dry-run']) {
    for (const file of fixed.files) process.stdout.write(printDiff(file))
    console.error(summarise(fixed.files, 'would be'))
    return hasErrors(fixed.diagnostics.filter(({ file }) => isWanted(file))) ? 1 : 0
  }
  const written = await writeAll(fixed.files)
  const refused = fixed.files.length - written.length
  console.log(refused === 0 ? summarise(written, 'was') : summariseSome(written, refused))
  // A file that was not written has its problems still, and others may depend on it.
  const { diagnostics, sources } = refused === 0 ? fixed : check(readContentFolder())
  const left = diagnostics.filter(({ file }) => isWanted(file))
  if (left.length > 0)
    console.log(`\nProblems left to fix yourself:\n\n${printPretty(left, sources)}`)
  return hasErrors(left) || refused > 0 ? 1 : 0
}

/**
 * Writes every file it can; one that cannot be written does not keep the others from it.
 *
 * @returns those that were written.
 */
async function writeAll(files: readonly FixedFile[]): Promise<FixedFile[]> {
  const written: FixedFile[] = []
  for (const fixed of files) {
    const { file, before, after, fixedProblems } = fixed
    try {
      await replaceFile(path.join(root, file), before, after)
    } catch (error) {
      if (!(error instanceof WriteRefusal)) throw error
      console.error(error.message)
      continue
    }
    written.push(fixed)
    console.log(file)
    for (const { line, column, rule, message } of fixedProblems) {
      console.log(`  ${line}:${column} ${rule} ${message}`)
    }
  }
  return written
}

/** A unified diff, as Git and patch read it. */
function printDiff({ file, before, after }: FixedFile): string {
  const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return createTwoFilesPatch(
    `a/${file}`,
    `b/${file}`,
    decode(before),
    decode(after),
    undefined,
    undefined,
    {
      headerOptions: FILE_HEADERS_ONLY,
    },
  )
}

function summarise(files: readonly FixedFile[], verb: string): string {
  const problems = countProblems(files)
  if (problems === 0) return 'There is nothing to fix automatically.'
  const [what, where] = [count(problems, 'problem'), count(files.length, 'file')]
  return `${what} in ${where} ${problems === 1 ? verb : verb.replace('was', 'were')} fixed.`
}

/** The same where some of the files were not written. */
function summariseSome(written: readonly FixedFile[], refused: number): string {
  const done = written.length === 0 ? 'Nothing was fixed.' : summarise(written, 'was')
  return `${done} ${count(refused, 'file')} could not be written; see above.`
}

function countProblems(files: readonly FixedFile[]): number {
  return files.reduce((sum, { fixedProblems }) => sum + fixedProblems.length, 0)
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
