import { readEntryPath } from '@/lib/editor/editor-paths'
import { printFormText } from '@/lib/editor/form/form-text'
import { openForm } from '@/lib/editor/form/open-form'
import { readUploadPath } from '@/lib/editor/save/check-upload'
import { isIdOf } from './file-id'
import { nameBlob } from './git-objects'
import type { Snapshot } from './store'

/** A file that the editor wants: its path, and the id under which it was listed. */
export type WantedFile = { readonly file: string; readonly id: string }

/**
 * Opens files for the editor: content as forms, uploads as they are. A file that has changed since it
 * was listed is opened as it is now; its form says which bytes it was made from.
 *
 * @param options.isPartial whether a file that cannot be read may be missing, unless none can be read.
 * @returns for each file what it holds; undefined when there is no such file, or not under that id.
 */
export async function openEntries(
  snapshot: Snapshot,
  wanted: readonly WantedFile[],
  options?: { readonly isPartial?: boolean },
): Promise<(Uint8Array | undefined)[]> {
  const ours = wanted.filter(({ file, id }) => isEditable(file) && isIdOf(file, id))
  const present = await snapshot.read(
    ours.map(({ file }) => file),
    options,
  )
  return wanted.map((one) => {
    const bytes = ours.includes(one) ? present.get(one.file) : undefined
    return bytes && printEntry(one.file, bytes)
  })
}

function isEditable(file: string): boolean {
  return readEntryPath(file) !== undefined || readUploadPath(file) !== undefined
}

function printEntry(file: string, bytes: Uint8Array): Uint8Array {
  const entry = readEntryPath(file)
  if (!entry) return bytes
  const form = openForm(entry.kind, { file, bytes, sha: nameBlob(bytes) })
  return new TextEncoder().encode(printFormText(form))
}
