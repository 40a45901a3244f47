import { printFormText } from '@/lib/editor/form/form-text'
import { openForm } from '@/lib/editor/form/open-form'
import { planSave } from '@/lib/editor/save/plan-save'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'

export const bytes = (text: string) => new TextEncoder().encode(text)
export const png = new Uint8Array(Buffer.from('89504e470d0a1a0a0000', 'hex'))
export const wells = 'content/projects/wells.md'
export const source = '---\ntitle: Wells\nstart: 2017\nclient: A # who pays\n---\nText\n'

type Files = Readonly<Record<string, string | Uint8Array>>
type Save = { readonly path: string; readonly contents: Uint8Array }

/** A form as the editor sends it: opened from a file, with some values changed. */
export function fill(file: string, text: string | Uint8Array, values: object = {}, body?: string) {
  const kind = file.startsWith('content/clients/') ? 'clients' : 'projects'
  const opened = typeof text === 'string' ? bytes(text) : text
  const form = openForm(kind, { file, bytes: opened, sha: '0' })
  return bytes(
    printFormText({ ...form, values: { ...form.values, ...values }, body: body ?? form.body }),
  )
}

/** What a save would write: the files with their new text, undefined for a deleted one. */
export function plan(files: Files, additions: readonly Save[], deletions: readonly string[] = []) {
  const read = (file: string) => {
    const found = Object.hasOwn(files, file) ? files[file] : undefined
    return typeof found === 'string' ? bytes(found) : found
  }
  const planned = planSave({ additions, deletions: deletions.map((path) => ({ path })) }, read)
  const text = (value?: Uint8Array) =>
    value && new TextDecoder('utf-8', { ignoreBOM: true }).decode(value)
  return Object.fromEntries(planned.map(({ file, after }) => [file, text(after)]))
}

/** The words of a refusal. */
export function refusal(...save: Parameters<typeof plan>): string {
  try {
    plan(...save)
  } catch (cause) {
    if (cause instanceof SaveRefusal) return `${cause.status} ${cause.message}`
    throw cause
  }
  throw new Error('It was not refused.')
}
