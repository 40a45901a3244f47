import { type CheckedContent, checkContent } from '@/lib/check/check-content'
import type { Diagnostic } from '@/lib/check/diagnostic'
import { readContentFile, type SourceFile } from '@/lib/check/read/read-file'
import {
  type DiagnosticPrinter,
  printGithub,
  printJson,
  printPretty,
  printSarif,
} from '@/lib/check/report/reports'
import { readArguments } from '@/lib/cli/read-arguments'
import { UsageError } from '@/lib/cli/usage-error'
import { listPublicFiles, readContentFolder } from '@/lib/files/content-files'
import { readCheckContext } from '@/lib/files/context'
import { describeRefusal } from '@/lib/files/write-file'
import { makeCheckKey, recallCheck, rememberCheck } from './check-cache'
import { readWantedFiles } from './wanted-files'
import { writeSchemas } from './write-schemas'

const printers: Readonly<Record<string, DiagnosticPrinter>> = {
  pretty: printPretty,
  json: printJson,
  github: printGithub,
  sarif: printSarif,
}

/** Checks all of the content. */
export function checkAll(): CheckedContent {
  return checkContent(readContentFolder(), readCheckContext())
}

/** The problems only: nothing is checked again if nothing changed. */
async function checkWarm(): Promise<Pick<CheckedContent, 'diagnostics' | 'sources'>> {
  const files = readContentFolder()
  const uploads = listPublicFiles()
  const context = readCheckContext(uploads)
  const key = makeCheckKey(files, uploads, context.year)
  const known = recallCheck(key)
  if (known) return { diagnostics: known, sources: readSources(files, known) }
  const checked = checkContent(files, context)
  await keepForLater(key, checked)
  return checked
}

/** Keeps what makes the next check and text editors quick; a check that cannot is still a check. */
async function keepForLater(key: string, { diagnostics, records }: CheckedContent): Promise<void> {
  try {
    await rememberCheck(key, diagnostics)
    writeSchemas(records)
  } catch (error) {
    const refusal = describeRefusal(error)
    if (refusal === undefined) throw error
    console.error(refusal)
  }
}

/** The texts of the files that have a problem to show. */
function readSources(files: readonly SourceFile[], diagnostics: readonly Diagnostic[]) {
  const named = new Set(diagnostics.map(({ file }) => file))
  const shown = files.filter(({ file }) => named.has(file))
  return new Map(shown.map((file) => [file.file, readContentFile(file).source]))
}

/** Whether anything in the list stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ level }) => level === 'error')
}

/** Prints problems for people. */
export function printDiagnostics({
  diagnostics,
  sources,
}: Pick<CheckedContent, 'diagnostics' | 'sources'>): void {
  console.log(printPretty(diagnostics, sources))
}

/**
 * `check [--json] [--format pretty|json|github|sarif] [paths…]`: prints the problems of all files,
 * or of the files and folders named. All content is read in any case, since names and addresses are
 * shared.
 *
 * @returns the exit code: 1 when one of them stops a build.
 * @throws UsageError for an unknown option or a path that is not there.
 */
export async function runCheck(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: 'boolean' },
    format: { type: 'string' },
  })
  const format = values.json ? 'json' : (values.format ?? 'pretty')
  const print = Object.hasOwn(printers, format) ? printers[format] : undefined
  if (!print) {
    throw new UsageError(
      `There is no format "${format}". Use one of: ${Object.keys(printers).join(', ')}.`,
    )
  }
  const isWanted = readWantedFiles(positionals)
  const { diagnostics, sources } = await checkWarm()
  const shown = diagnostics.filter(({ file }) => isWanted(file))
  console.log(print(shown, sources))
  return hasErrors(shown) ? 1 : 0
}
