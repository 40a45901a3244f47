import { readEntryPath } from '@/lib/editor/editor-paths'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import type { ContentKind } from '@/lib/schema/content-types'
import { type FilledForm, readFormText } from './form-text'

/**
 * Reads a form as the editor sends it.
 *
 * @throws SaveRefusal when it is not a form, or one of another kind.
 */
export function readForm(contents: Uint8Array, kind: ContentKind): FilledForm {
  const refusal = new SaveRefusal(
    400,
    'Nothing was saved: the editor sent something that is not a form.',
  )
  try {
    const form = readFormText(decode(contents), kind)
    // A form is brought into the file it names, so that has to be one of its kind.
    if (!form.base || readEntryPath(form.base.file)?.kind === kind) return form
  } catch {
    throw refusal
  }
  throw refusal
}

/**
 * The editor keeps what it has read under the name of the bytes. When an entry got another address
 * and its bytes stayed, it still believes them to be at the old one.
 */
export function withPresentPath(
  form: FilledForm,
  path: string,
  read: (file: string) => Uint8Array | undefined,
): FilledForm {
  const { base } = form
  if (!base || base.file === path || read(base.file)) return form
  const present = read(path)
  const isSameFile = present !== undefined && decode(present) === base.source
  return isSameFile ? { ...form, base: { ...base, file: path } } : form
}

/** Letters that could not be read are shown as U+FFFD; written like that they would be lost. */
export function refuseLostLetters(text: string, present: Uint8Array | undefined): void {
  if (
    !text.includes('\uFFFD') ||
    !present ||
    isSame(new TextEncoder().encode(decode(present)), present)
  )
    return
  throw new SaveRefusal(
    400,
    'Nothing was saved: the file holds letters that could not be read, shown as \uFFFD. Write the right ones in their places first.',
  )
}

/** Whether two files hold the same. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index])
}

/** A file as text, with its byte order mark. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
