import { maxFileBytes, tooLarge } from '@/lib/check/read/read-file'
import { checkSlug, type Entry, readEntryPath } from '@/lib/editor/editor-paths'
import {
  decode,
  isSame,
  readForm,
  refuseLostLetters,
  withPresentPath,
} from '@/lib/editor/form/read-form'
import { checkUpload, checkUploadName, readUploadPath } from './check-upload'
import { saveForm, wholeFile } from './save-form'
import { SaveRefusal } from './save-refusal'

/** What the editor sends: forms and uploads to write, and files to delete. */
export type Submission = {
  readonly additions: readonly { readonly path: string; readonly contents: Uint8Array }[]
  readonly deletions: readonly {
    readonly path: string
    /** The name that Git gives the bytes that are meant; absent when any are. */
    readonly sha?: string | undefined
  }[]
}

/** A file to be written; without `before` it is new, without `after` it is to be deleted. */
export type PlannedFile = {
  readonly file: string
  readonly before?: Uint8Array | undefined
  readonly after?: Uint8Array | undefined
}

/**
 * What a submission means for the files, without touching any.
 *
 * @param read the bytes of a file as it is now; undefined when it is not there.
 * @throws SaveRefusal for a path that is not the editor's, an upload the site does not take, or a
 *   file that somebody else has changed in the meantime.
 */
export function planSave(
  { additions, deletions }: Submission,
  read: (file: string) => Uint8Array | undefined,
): PlannedFile[] {
  const deleted = new Set(deletions.map(({ path }) => path))
  refuseTwice(additions, deleted)
  const written = additions.flatMap(({ path, contents }): PlannedFile[] => {
    const entry = readEntryPath(path)
    return entry
      ? planEntry({ path, contents, entry, deleted }, read)
      : planUpload(path, contents, read)
  })
  const gone = [...deleted].flatMap((file): PlannedFile[] => {
    if (!readEntryPath(file) || file === 'content/site.md') throw strayPath(file)
    const before = read(file)
    return before ? [{ file, before }] : []
  })
  return [...written, ...gone]
}

/** The outcome for a file that is written twice, or written and deleted, would be arbitrary. */
function refuseTwice(additions: Submission['additions'], deleted: ReadonlySet<string>): void {
  const seen = new Set(deleted)
  for (const { path } of additions) {
    if (seen.has(path)) {
      throw new SaveRefusal(
        400,
        `Nothing was saved: the editor sent "${path.slice(0, 80)}" twice. Reload the page.`,
      )
    }
    seen.add(path)
  }
}

type EntryAddition = {
  readonly path: string
  readonly contents: Uint8Array
  readonly entry: Entry
  readonly deleted: ReadonlySet<string>
}

function planEntry(
  { path, contents, entry, deleted }: EntryAddition,
  read: (file: string) => Uint8Array | undefined,
): PlannedFile[] {
  const form = withPresentPath(readForm(contents, entry.kind), path, read)
  const isNew = form.base?.file !== path
  const occupant = isNew ? read(path) : undefined
  if (isNew) {
    const problem = checkSlug(entry.slug)
    if (problem) throw new SaveRefusal(400, problem)
  }
  const { base } = form
  const isRenamed = isNew && base !== undefined && deleted.has(base.file)
  const present = base && read(base.file)
  const isCopy = isNew && !isRenamed
  const current = present && decode(present)
  const plan = () =>
    saveForm(entry.kind, form, {
      isCopy,
      ...(current !== undefined && current !== base?.source && { current }),
      ...(isRenamed && { renamedFrom: readEntryPath(base.file)?.slug ?? '' }),
    })
  if (occupant) {
    // The same save again, because nobody heard that it was done: nothing is left to do.
    const isDone = !(isRenamed && present) && holds(occupant, plan())
    if (isDone) return []
    throw new SaveRefusal(
      409,
      `Nothing was saved: there is already an entry with the address "${entry.slug}". Choose another address.`,
    )
  }
  if (base && !present && !isCopy) {
    throw new SaveRefusal(
      409,
      'Nothing was saved: somebody has deleted or renamed this entry since you opened it. Copy your text, then open the list of entries again.',
    )
  }
  if (base?.broken !== undefined && !isNew) {
    if (form.body === base.source && current === base.source) return []
    refuseLostLetters(form.body, present)
  }
  const saved = plan()
  if ('conflicts' in saved) throw new SaveRefusal(409, explainConflicts(saved.conflicts))
  const after = new TextEncoder().encode(saved.source)
  if (after.byteLength > maxFileBytes) {
    throw new SaveRefusal(413, `Nothing was saved: ${tooLarge(after.byteLength).message}.`)
  }
  const before = isNew ? undefined : present
  if (before && isSame(before, after)) return []
  return [{ file: path, before, after }]
}

function explainConflicts(conflicts: readonly string[]): string {
  if (conflicts.includes(wholeFile)) {
    return 'Nothing was saved: the file has been changed since you opened this entry, and the two versions cannot be merged, because one cannot be read as fields. Your text is still in the form. When the file is as it should be, save again; or copy your text, choose Reset changes and put it in again.'
  }
  const labels = conflicts.map((label) => `"${label}"`).join(' and ')
  return `Nothing was saved: somebody else has changed ${labels} since you opened this entry. Choose what to keep, then save again.`
}

/** Whether a file holds what a save would write, byte for byte. */
function holds(bytes: Uint8Array, saved: ReturnType<typeof saveForm>): boolean {
  return !('conflicts' in saved) && isSame(bytes, new TextEncoder().encode(saved.source))
}

function planUpload(
  path: string,
  contents: Uint8Array,
  read: (file: string) => Uint8Array | undefined,
): PlannedFile[] {
  const upload = readUploadPath(path)
  if (!upload) throw strayPath(path)
  const problem =
    checkSlug(upload.slug) ?? checkUploadName(upload.name) ?? checkUpload(upload.name, contents)
  if (problem) throw new SaveRefusal(400, `Nothing was saved. ${problem}`)
  const before = read(path)
  if (before && isSame(before, contents)) return []
  if (before) {
    throw new SaveRefusal(
      409,
      `Nothing was saved: there is already an image called "${upload.name}". Give yours another name.`,
    )
  }
  return [{ file: path, after: contents }]
}

function strayPath(path: string): SaveRefusal {
  return new SaveRefusal(
    400,
    `Nothing was saved: "${path.slice(0, 80)}" is not a file the editor can change. It can change only content/ and public/uploads/.`,
  )
}
