import { readEntryPath } from '@/lib/editor/editor-paths'
import type { PlannedFile } from '@/lib/editor/save/plan-save'
import { type ContentKind, contentTypes, isOwnVocabulary } from '@/lib/schema/content-types'

/** What a save does, in one line: the message of its commit, which is all that a list of commits shows. */
export function describeSave(files: readonly PlannedFile[]): string {
  const entries = files.filter(({ file }) => readEntryPath(file))
  const written = entries.find(({ after }) => after)
  const gone = entries.find(({ after }) => !after)
  if (written && gone) {
    return `Rename ${nameEntry(gone.file)} to ${readEntryPath(written.file)?.slug ?? written.file}`
  }
  if (written) return `${written.before ? 'Update' : 'Add'} ${nameEntry(written.file)}`
  if (gone) return `Delete ${nameEntry(gone.file)}`
  return 'Add images'
}

function nameEntry(file: string): string {
  const entry = readEntryPath(file)
  if (!entry) return file
  const name = nameKind(entry.kind)
  return entry.kind === 'site' ? `the ${name}` : `the ${name} ${entry.slug}`
}

function nameKind(kind: ContentKind): string {
  if (kind === 'site') return 'words of the site'
  return isOwnVocabulary(kind) ? contentTypes[kind].name.toLowerCase() : kind.replace(/s$/u, '')
}
