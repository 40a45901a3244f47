import { makeChecker } from '@/lib/check/check-content'
import type { SourceFile } from '@/lib/check/read/read-file'
import { explainErrors, explainLostUploads, keyOfError } from '@/lib/editor/form/explain-errors'
import type { PlannedFile } from '@/lib/editor/save/plan-save'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import type { Snapshot } from './store'

/**
 * A published page with an error would stop the whole site from being built, and a picture that is
 * nowhere would show as a broken one.
 *
 * @throws SaveRefusal that names what the files would break.
 */
export async function refuseNewErrors(
  files: readonly PlannedFile[],
  snapshot: Snapshot,
): Promise<void> {
  const content = files
    .filter(({ file }) => file.startsWith('content/'))
    .map((planned) => ({ ...planned, file: snapshot.toRepositoryPath(planned.file) }))
  if (content.length === 0) return
  const uploads = new Set(files.flatMap(({ file, after }) => (after ? [sitePath(file)] : [])))
  const [context, present] = [await snapshot.readCheckContext(), await snapshot.readContent()]
  // One checker for both: what does not change is read once.
  const checker = makeChecker({
    ...context,
    hasUpload: (file) => uploads.has(file) || context.hasUpload(file),
  })
  const check = (sources: readonly SourceFile[]) =>
    checker(sources).diagnostics.filter(
      ({ level, rule }) => level === 'error' || rule === 'missing-upload',
    )

  const changed = new Set(content.map(({ file }) => file))
  const after = [
    ...present.filter(({ file }) => !changed.has(file)),
    ...content.flatMap(({ file, after: bytes }) => (bytes ? [{ file, bytes }] : [])),
  ].sort((a, b) => (a.file < b.file ? -1 : 1))
  const known = new Set(check(present).map(keyOfError))
  const fresh = check(after).filter((error) => !known.has(keyOfError(error)))
  const errors = fresh.filter(({ level }) => level === 'error')
  if (errors.length > 0) throw new SaveRefusal(422, explainErrors(errors, changed))
  const lost = fresh.filter(({ file }) => changed.has(file))
  if (lost.length > 0) throw new SaveRefusal(422, explainLostUploads(lost))
}

function sitePath(file: string): string {
  return file.replace(/^public/u, '')
}
