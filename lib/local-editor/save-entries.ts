import { rm } from 'node:fs/promises'
import path from 'node:path'
import { checkContent } from '@/lib/check/check-content'
import { explainErrors, keyOfError } from '@/lib/editor/explain-errors'
import { type PlannedFile, planSave, type Submission } from '@/lib/editor/plan-save'
import { SaveRefusal } from '@/lib/editor/save-refusal'
import { readContentFolder, root } from '@/lib/files/content-files'
import { readSurroundings } from '@/lib/files/surroundings'
import { replaceFile } from '@/lib/files/write-file'
import { readFile } from './open-entry'

/**
 * Saves what the editor sends: all of it or nothing.
 *
 * @throws SaveRefusal in words for the person who saves; no file has changed then.
 */
export async function saveEntries(submission: Submission): Promise<void> {
  const files = planSave(submission, readFile)
  refuseNewErrors(files)
  await writeAll(files)
}

/** A published page with an error would stop the whole site from being built. */
function refuseNewErrors(files: readonly PlannedFile[]): void {
  const content = files.filter(({ file }) => file.startsWith('content/'))
  if (content.length === 0) return
  const uploads = new Set(files.flatMap(({ file, after }) => (after ? [sitePath(file)] : [])))
  const { hasUpload, ...surroundings } = readSurroundings()
  const check = (sources: ReturnType<typeof readContentFolder>) =>
    checkContent(sources, {
      ...surroundings,
      hasUpload: (file) => uploads.has(file) || hasUpload(file),
    }).diagnostics.filter(({ level }) => level === 'error')

  const present = readContentFolder()
  const changed = new Set(content.map(({ file }) => file))
  const after = [
    ...present.filter(({ file }) => !changed.has(file)),
    ...content.flatMap(({ file, after: bytes }) => (bytes ? [{ file, bytes }] : [])),
  ].sort((a, b) => (a.file < b.file ? -1 : 1))
  const known = new Set(check(present).map(keyOfError))
  const fresh = check(after).filter((error) => !known.has(keyOfError(error)))
  if (fresh.length > 0) throw new SaveRefusal(422, explainErrors(fresh, changed))
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
    for (const { file, before, after } of done.reverse()) {
      await write({ file, before: after, after: before })
    }
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SaveRefusal(507, `Nothing was saved. ${reason}`)
  }
}

async function write({ file, before, after }: PlannedFile): Promise<void> {
  const place = path.join(root, file)
  if (after) await replaceFile(place, before, after)
  else await rm(place)
}
