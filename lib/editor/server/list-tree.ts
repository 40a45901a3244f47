import { makeFileId } from './file-id'
import { listTree, type TreeEntry } from './git-objects'
import type { Snapshot } from './store'

/** Everything the editor may open, as Keystatic wants to be told: files and folders with their ids. */
export async function listEditorTree(snapshot: Snapshot): Promise<TreeEntry[]> {
  const files = await snapshot.list()
  return listTree(new Map([...files].map(([file, sha]) => [file, makeFileId(file, sha)])))
}
