import path from 'node:path'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { makeChecker } from '@/lib/check/check-content'
import { type FixedContent, type FixedFile, fixContent } from '@/lib/check/fix/fix-content'
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
  const fixed = fixContent(readContentFolder(), makeChecker(readCheckContext()), isWanted)
  const left = fixed.diagnostics.filter(({ file }) => isWanted(file))
  if (values['dry-run']) {
    for (const file of fixed.files) process.stdout.write(printDiff(file))
    console.error(summarise(fixed, 'would be'))
    return hasErrors(left) ? 1 : 0
  }
  const refused = await writeAll(fixed.files)
  console.log(summarise(fixed, 'was'))
  if (left.length > 0)
    console.log(`\nProblems left to fix yourself:\n\n${printPretty(left, fixed.sources)}`)
  return hasErrors(left) || refused > 0 ? 1 : 0
}

/** Writes every file it can; one that cannot be written does not keep the others from it. */
async function writeAll(files: readonly FixedFile[]): Promise<number> {
  let refused = 0
  for (const { file, before, after, fixedProblems } of files) {
    try {
      await replaceFile(path.join(root, file), before, after)
    } catch (error) {
      if (!(error instanceof WriteRefusal)) throw error
      console.error(error.message)
      refused++
      continue
    }
    console.log(file)
    for (const { line, column, rule, message } of fixedProblems) {
      console.log(`  ${line}:${column} ${rule} ${message}`)
    }
  }
  return refused
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

function summarise({ files }: FixedContent, verb: string): string {
  const problems = files.reduce((sum, { fixedProblems }) => sum + fixedProblems.length, 0)
  if (problems === 0) return 'There is nothing to fix automatically.'
  const [what, where] = [count(problems, 'problem'), count(files.length, 'file')]
  return `${what} in ${where} ${problems === 1 ? verb : verb.replace('was', 'were')} fixed.`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
