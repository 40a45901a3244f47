import { type CheckedContent, checkContent } from '@/lib/check/check-content'
import { type Diagnostic, formatDiagnostic } from '@/lib/check/diagnostic'
import { makeNameBook } from '@/lib/check/names'
import { countries, pseudoPlaces, resolveCountry } from '@/lib/geo/countries'
import { readContentFolder } from './content-files'

const placeLabels = makeNameBook([...countries, ...pseudoPlaces])

/** Checks everything below `content/`. */
export async function checkAll(): Promise<CheckedContent> {
  const files = await readContentFolder()
  return checkContent(files, {
    resolve: (name) => resolveCountry(name),
    suggest: placeLabels.suggest,
  })
}

/** Prints problems for people, followed by how many there are of each level. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): void {
  for (const diagnostic of diagnostics) {
    console.log(`${formatDiagnostic(diagnostic, sources.get(diagnostic.file))}\n`)
  }
  console.log(summarise(diagnostics))
}

/** Whether anything in the list stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ level }) => level === 'error')
}

function summarise(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'Content: no problems.'
  const count = (level: Diagnostic['level'], one: string, many: string) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.level === level).length
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]
  }
  const counts = [
    ...count('error', 'error', 'errors'),
    ...count('warning', 'warning', 'warnings'),
    ...count('hint', 'hint', 'hints'),
    ...count('todo', 'thing to do in drafts', 'things to do in drafts'),
  ]
  return `Content: ${counts.join(', ')}.`
}
