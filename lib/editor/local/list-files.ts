import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { nameBlob } from '@/lib/editor/server/git-objects'
import { root, toPosix } from '@/lib/files/content-files'
import { editorFolders, toRepositoryPath } from './find-place'

/** Names of bytes that were read before; a file is read again when its size or its time changes. */
const known = new Map<string, { readonly mark: string; readonly sha: string }>()

/** Everything the editor may open: its path → the name that Git gives its bytes. */
export function listEditorFiles(): Map<string, string> {
  const paths = [...editorFolders].flatMap(([name, folder]) => listFolder(name, folder))
  return new Map(paths.map((file) => [file, nameFile(file)]))
}

function nameFile(file: string): string {
  const place = path.join(/* turbopackIgnore: true */ root, toRepositoryPath(file))
  const { size, mtimeMs, ino } = statSync(place)
  const mark = `${size} ${mtimeMs} ${ino}`
  const before = known.get(file)
  if (before?.mark === mark) return before.sha
  const sha = nameBlob(readFileSync(place))
  known.set(file, { mark, sha })
  return sha
}

/** Plain files below a folder, by their paths as the editor names them; hidden ones are not ours. */
function listFolder(name: string, folder: string): string[] {
  if (!existsSync(path.join(/* turbopackIgnore: true */ root, folder))) return []
  const entries = readdirSync(path.join(/* turbopackIgnore: true */ root, folder), {
    withFileTypes: true,
    recursive: true,
  })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((place) => path.join(name, path.relative(path.join(root, folder), place)))
    .map(toPosix)
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
}
