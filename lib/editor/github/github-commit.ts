import { checkOne } from '@/lib/check/check-one'
import { type EditorContext, toOthers } from '@/lib/editor/context'
import { readEntryPath } from '@/lib/editor/editor-paths'
import { explainErrors, keyOfError } from '@/lib/editor/form/explain-errors'
import { readFormText } from '@/lib/editor/form/form-text'
import { type PlannedFile, planSave, type Submission } from '@/lib/editor/save/plan-save'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import { type ContentKind, contentTypes, isOwnVocabulary } from '@/lib/schema/content-types'
import { asList, get } from './github-json'

/** The changes of a commit as GitHub takes them; contents are base64. */
type FileChanges = {
  readonly additions: readonly { readonly path: string; readonly contents: string }[]
  readonly deletions: readonly { readonly path: string }[]
}

/** What a commit is to be: its message, and the files it changes; without files there is no commit. */
export type PlannedCommit = { readonly headline: string; readonly fileChanges: FileChanges }

/**
 * Turns the forms that the editor would commit into the files that are committed.
 *
 * @param fileChanges as Keystatic sends them.
 * @param read reads a file in the parent commit.
 * @throws SaveRefusal in words for the person who saves.
 */
export async function planCommit(
  fileChanges: unknown,
  read: (file: string) => Promise<Uint8Array | undefined>,
  context: EditorContext | undefined,
): Promise<PlannedCommit> {
  const submission = readSubmission(fileChanges)
  const names = [...new Set(listFiles(submission))]
  const present = new Map(
    await Promise.all(names.map(async (file) => [file, await read(file)] as const)),
  )
  const files = planSave(submission, (file) => present.get(file))
  if (context) refuseNewErrors(files, context)
  return {
    headline: describe(files),
    fileChanges: {
      additions: files.flatMap(({ file, after }) =>
        after ? [{ path: file, contents: toBase64(after) }] : [],
      ),
      deletions: files.flatMap(({ file, after }) => (after ? [] : [{ path: file }])),
    },
  }
}

function readSubmission(fileChanges: unknown): Submission {
  const additions = asList(get(fileChanges, 'additions')).map((addition) => ({
    path: String(get(addition, 'path')),
    contents: fromBase64(String(get(addition, 'contents'))),
  }))
  const deletions = asList(get(fileChanges, 'deletions')).map((deletion) => ({
    path: String(get(deletion, 'path')),
  }))
  return { additions, deletions }
}

/** The files a submission speaks of, those its forms were opened from among them. */
function listFiles({ additions, deletions }: Submission): string[] {
  const bases = additions.flatMap(({ path, contents }) => {
    const entry = readEntryPath(path)
    if (!entry) return []
    try {
      const { base } = readFormText(new TextDecoder().decode(contents), entry.kind)
      return base ? [base.file] : []
    } catch {
      // The plan reports the problem.
      return []
    }
  })
  return [...additions, ...deletions].map(({ path }) => path).concat(bases)
}

/** A published page with an error would keep the site from being built. */
function refuseNewErrors(files: readonly PlannedFile[], context: EditorContext): void {
  const fresh = files.flatMap(({ file, after }) =>
    after && file.startsWith('public/') ? [file.replace(/^public/u, '')] : [],
  )
  const gone = files.find(({ after }) => !after)
  const others = toOthers(withoutPage(context, gone?.file), fresh, new Date().getUTCFullYear())
  const check = (file: string, bytes: Uint8Array | undefined) =>
    bytes ? checkOne({ file, bytes }, others).filter(({ level }) => level === 'error') : []
  const entries = files.filter(({ file, after }) => after && readEntryPath(file))
  const errors = entries.flatMap(({ file, before, after }) => {
    // An entry that is renamed was there before, too.
    const known = new Set(check(file, before ?? gone?.before).map(keyOfError))
    return check(file, after).filter((error) => !known.has(keyOfError(error)))
  })
  if (errors.length > 0) {
    throw new SaveRefusal(422, explainErrors(errors, new Set(entries.map(({ file }) => file))))
  }
}

/** Without the page that is renamed or deleted: its title is free again. */
function withoutPage(context: EditorContext, file: string | undefined): EditorContext {
  const entry = file === undefined ? undefined : readEntryPath(file)
  if (entry?.kind !== 'projects') return context
  const projects = context.projects.filter(({ slug }) => slug !== entry.slug)
  return { ...context, projects }
}

function nameKind(kind: ContentKind): string {
  if (kind === 'site') return 'words of the site'
  return isOwnVocabulary(kind) ? contentTypes[kind].name.toLowerCase() : kind.replace(/s$/u, '')
}

/** The message of the commit, which is all that a list of changes shows. */
function describe(files: readonly PlannedFile[]): string {
  const name = (file: string) => {
    const entry = readEntryPath(file)
    if (!entry) return file
    const name = nameKind(entry.kind)
    return entry.kind === 'site' ? `the ${name}` : `the ${name} ${entry.slug}`
  }
  const entries = files.filter(({ file }) => readEntryPath(file))
  const written = entries.find(({ after }) => after)
  const gone = entries.find(({ after }) => !after)
  if (written && gone) {
    return `Rename ${name(gone.file)} to ${readEntryPath(written.file)?.slug ?? written.file}`
  }
  if (written) return `${written.before ? 'Update' : 'Add'} ${name(written.file)}`
  if (gone) return `Delete ${name(gone.file)}`
  return 'Add images'
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
}

function toBase64(bytes: Uint8Array): string {
  // In pieces: a function takes some thousands of arguments, not millions.
  const pieces: string[] = []
  for (let at = 0; at < bytes.byteLength; at += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  }
  return btoa(pieces.join(''))
}
