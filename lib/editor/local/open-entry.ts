import { readFileSync } from 'node:fs'
import { readEntryPath } from '@/lib/editor/editor-paths'
import { printFormText } from '@/lib/editor/form/form-text'
import { openForm } from '@/lib/editor/form/open-form'
import { readUploadPath } from '@/lib/editor/save/check-upload'
import { findPlace } from './find-place'
import { nameBlob } from './git-objects'

/**
 * Opens one file for the editor: content as a form, an upload as it is.
 *
 * @param sha the name of the bytes that the editor expects.
 * @returns undefined when there is no such file, or other bytes are in it by now.
 */
export function openEntry(file: string, sha: string): Uint8Array | undefined {
  const entry = readEntryPath(file)
  if (!entry && !readUploadPath(file)) return undefined
  const bytes = readFile(file)
  if (!bytes || nameBlob(bytes) !== sha) return undefined
  if (!entry) return bytes
  return new TextEncoder().encode(printFormText(openForm(entry.kind, { file, bytes, sha })))
}

/** The bytes of a file of the editor; undefined when it is not there. */
export function readFile(file: string): Buffer | undefined {
  const place = findPlace(file)
  try {
    return place === undefined ? undefined : readFileSync(place)
  } catch {
    return undefined
  }
}
