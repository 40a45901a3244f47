import { type ParsedFile, readContentFile } from '@/lib/check/read/read-file'
import type { ContentKind } from '@/lib/schema/content-types'
import { listFormFields } from './form-fields'
import type { FilledForm } from './form-text'
import { emptyValue, type FormValues, readValues } from './form-values'

/**
 * Opens a content file as a form. A file that cannot be taken apart is opened too: its whole text
 * is the body then, to be fixed.
 *
 * @param sha the object name that Git gives the bytes.
 */
export function openForm(
  kind: ContentKind,
  { file, bytes, sha }: { file: string; bytes: Uint8Array; sha: string },
): FilledForm {
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const { parsed, diagnostics } = readContentFile({ file, bytes })
  if (!parsed) {
    const broken = diagnostics.map(({ line, message }) => `Line ${line}: ${message}`).join('\n')
    // The editor asks for a title; this one is never written.
    const values = { ...noValues(kind), title: file }
    return { values, body: source, base: { file, sha, source, odd: [], broken } }
  }
  const { values, odd } = readValues(listFormFields(kind), parsed.data)
  return { values, body: parsed.body, base: { file, sha, source, odd } }
}

function noValues(kind: ContentKind): FormValues {
  return Object.fromEntries(listFormFields(kind).map((field) => [field.name, emptyValue(field)]))
}

/** The text of a content file taken apart; undefined when it cannot be. */
export function parseSource(file: string, source: string): ParsedFile | undefined {
  return readContentFile({ file, bytes: new TextEncoder().encode(source) }).parsed
}
