import { checkContent } from '@/lib/check/check-content'
import { explainErrors, explainLostUploads, keyOfError } from '@/lib/editor/form/explain-errors'
import { type PlannedFile, planSave, type Submission } from '@/lib/editor/save/plan-save'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import { readContentFolder } from '@/lib/files/content-files'
import { readCheckContext } from '@/lib/files/context'
import { removeFile, replaceFile } from '@/lib/files/write-file'
import { findPlace, toRepositoryPath } from './find-place'
import { nameBlob } from './git-objects'
import { readFile } from './open-entry'

/** The save that was asked for last. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Saves what the editor sends: all of it or nothing. Saves wait for one another, so that of two at
 * once the second sees what the first has written.
 *
 * @throws SaveRefusal in words for the person who saves; no file has changed then.
 */
export function saveEntries(submission: Submission): Promise<void> {
  const own = last.then(() => saveAlone(submission))
  last = own.catch(() => undefined)
  return own
}

async function saveAlone(submission: Submission): Promise<void> {
  refuseChanged(submission)
  const files = planSave(submission, readFile)
  refuseNewErrors(files)
  await writeAll(files)
}

/** Refuses to delete an entry that somebody changed after it was listed. */
function refuseChanged({ deletions }: Submission): void {
  for (const { path, sha } of deletions) {
    const present = readFile(path)
    if (sha !== undefined && present && nameBlob(present) !== sha) {
      throw new SaveRefusal(
        409,
        'Nothing was deleted: somebody has changed this entry since you opened the editor. Reload the page and read it again first.',
      )
    }
  }
}

/**
 * A published page with an error would stop the whole site from being built, and a picture that is
 * nowhere would show as a broken one.
 */
function refuseNewErrors(files: readonly PlannedFile[]): void {
  const content = files
    .filter(({ file }) => file.startsWith('content/'))
    .map((planned) => ({ ...planned, file: toRepositoryPath(planned.file) }))
  if (content.length === 0) return
  const uploads = new Set(files.flatMap(({ file, after }) => (after ? [sitePath(file)] : [])))
  const { hasUpload, ...context } = readCheckContext()
  const check = (sources: ReturnType<typeof readContentFolder>) =>
    checkContent(sources, {
      ...context,
      hasUpload: (file) => uploads.has(file) || hasUpload(file),
    }).diagnostics.filter(({ level, rule }) => level === 'error' || rule === 'missing-upload')

  const present = readContentFolder()
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

/** Writes file after file; when one cannot be written, those before it become what they were. */
async function writeAll(files: readonly PlannedFile[]): Promise<void> {
  const done: PlannedFile[] = []
  try {
    for (const planned of files) {
      await write(planned)
      done.push(planned)
    }
  } catch (cause) {
    const left = await undo(done)
    const reason = cause instanceof Error ? cause.message : String(cause)
    const outcome =
      left.length === 0
        ? 'Nothing was saved.'
        : `Only some files were saved, and could not be undone: ${left.join(', ')}.`
    throw new SaveRefusal(
      507,
      `${outcome} ${reason}. Your text is still in the form. Fix the problem and save again.`,
    )
  }
}

/** @returns the files that could not become what they were. */
async function undo(done: readonly PlannedFile[]): Promise<string[]> {
  const left: string[] = []
  for (const { file, before, after } of done.toReversed()) {
    await write({ file, before: after, after: before }).catch(() => left.push(file))
  }
  return left
}

async function write({ file, before, after }: PlannedFile): Promise<void> {
  const place = findPlace(file)
  if (place === undefined) {
    throw new SaveRefusal(400, `${file} is reached through a link that may leave its folder`)
  }
  if (after) await replaceFile(place, before, after)
  else if (before) await removeFile(place, before)
}
