import type { Checker } from '@/lib/check/check-content'
import { type FixedFile, fixContent, groupByFile } from '@/lib/check/fix/fix-content'
import type { SourceFile } from '@/lib/check/read/read-file'
import { setAside } from './fields/set-aside'
import type { PlacedFile } from './place-files'
import type { ImportedFile } from './report-types'
import { unpublish } from './unpublish'

/** A text of the content as the checker reads it. */
export type SourceOf = (file: { readonly to: string; readonly text: string }) => SourceFile

/** A text that has not changed is the same object again, so that it is not checked again. */
export function makeSources(): SourceOf {
  const last = new Map<string, { readonly text: string; readonly source: SourceFile }>()
  return ({ to, text }) => {
    const known = last.get(to)
    if (known?.text === text) return known.source
    const source = toSource(to, text)
    last.set(to, { text, source })
    return source
  }
}

/** The same for a text that is checked once. */
export function toSource(to: string, text: string): SourceFile {
  return { file: `content/${to}`, bytes: new TextEncoder().encode(text) }
}

/**
 * Fixes what can be fixed, and makes drafts of what cannot be published.
 *
 * @param around the other files that the content will hold.
 */
export function finishFiles(
  named: readonly PlacedFile[],
  around: readonly SourceFile[],
  check: Checker,
  sourceOf: SourceOf,
): ImportedFile[] {
  const ours = new Set(named.map(({ to }) => `content/${to}`))
  const fixed = fixContent([...around, ...named.map(sourceOf)], check, (file) => ours.has(file))
  const fixedFiles = new Map(fixed.files.map((file) => [file.file, file]))
  const ready = named.map((file) => completeFile(file, fixedFiles.get(`content/${file.to}`)))
  const problems = groupByFile(check([...around, ...ready.map(sourceOf)]).diagnostics)
  return ready.map((file) => {
    const found = problems.get(`content/${file.to}`) ?? []
    const errors = found.filter(({ level }) => level === 'error')
    if (errors.length === 0) return file
    const draft = unpublish(file.text, errors)
    return { ...file, text: draft.text, decisions: [...file.decisions, ...draft.decisions] }
  })
}

function completeFile(placed: PlacedFile, fixedFile: FixedFile | undefined): ImportedFile {
  const text = fixedFile ? new TextDecoder().decode(fixedFile.after) : placed.text
  const complete = setAside(text, placed.kind)
  const { from, to, notes, decisions, hiddenTexts } = placed
  const rules = fixedFile?.fixedProblems.map(({ rule, message }) => `${rule}: ${message}`) ?? []
  return {
    from,
    to,
    text: complete.text,
    notes: [...notes, ...rules],
    decisions: [...decisions, ...complete.decisions],
    hiddenTexts,
  }
}
