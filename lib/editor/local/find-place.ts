import { realpathSync } from 'node:fs'
import path from 'node:path'
import { root } from '@/lib/files/content-files'

/** The only folders that the editor sees or touches. */
export const editorFolders = ['content', 'public/uploads']

/**
 * Where a file of the editor lies on the disk. A link below the editor's folders could lead out of
 * them, so whatever lies behind one is not there for the editor.
 *
 * @param file its path from the repository.
 */
export function findPlace(file: string): string | undefined {
  const folder = editorFolders.find((name) => file.startsWith(`${name}/`))
  if (folder === undefined) return undefined
  const top = path.join(/* turbopackIgnore: true */ root, folder)
  const place = path.join(/* turbopackIgnore: true */ root, file)
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
