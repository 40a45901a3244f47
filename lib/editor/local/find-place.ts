import { realpathSync } from 'node:fs'
import path from 'node:path'
import { contentDir, root } from '@/lib/files/content-files'

/**
 * The only folders that the editor sees or touches: as it names them → where they lie. The editor
 * runs in a browser, which does not know the name of the content folder on this machine.
 */
export const editorFolders: ReadonlyMap<string, string> = new Map([
  ['content', contentDir],
  ['public/uploads', 'public/uploads'],
])

/** The path from the repository of what the editor calls by its own path. */
export function toRepositoryPath(file: string): string {
  for (const [name, folder] of editorFolders) {
    if (file.startsWith(`${name}/`)) return `${folder}${file.slice(name.length)}`
  }
  return file
}

/**
 * Where a file of the editor lies on the disk. A link below the editor's folders could point out of
 * them, so whatever lies behind one is not there for the editor.
 *
 * @param file its path, as the editor names it.
 */
export function findPlace(file: string): string | undefined {
  const [, folder] = [...editorFolders].find(([name]) => file.startsWith(`${name}/`)) ?? []
  if (folder === undefined) return undefined
  const top = path.join(/* turbopackIgnore: true */ root, folder)
  const place = path.join(/* turbopackIgnore: true */ root, toRepositoryPath(file))
  if (!place.startsWith(`${top}${path.sep}`)) return undefined
  // The folder itself may be a link that somebody made on purpose; the file may not be there yet.
  const straight = path.join(resolveLinks(top), path.relative(top, place))
  return resolveLinks(place) === straight ? place : undefined
}

/** A path without links; the part of it that is not there stays as it is. */
function resolveLinks(place: string): string {
  try {
    return realpathSync(place)
  } catch {
    const above = path.dirname(place)
    return above === place ? place : path.join(resolveLinks(above), path.basename(place))
  }
}
