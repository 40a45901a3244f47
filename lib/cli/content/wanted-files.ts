import { lstatSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '@/lib/cli/usage-error'
import { contentDir, root, toPosix } from '@/lib/files/content-files'

/**
 * Which files of the content are meant by the paths of a command: files, or folders with all that is
 * in them. Without paths, all.
 *
 * @throws UsageError for a path that is not there, or not in the folder of the content.
 */
export function readWantedFiles(paths: readonly string[]): (file: string) => boolean {
  const wanted = paths.map(toContentPath)
  if (wanted.length === 0) return () => true
  return (file) => wanted.some((place) => file === place || file.startsWith(`${place}/`))
}

/** `content/projects/x.md`, from any way to name it. */
function toContentPath(named: string): string {
  const place = toPosix(path.relative(root, path.resolve(root, named)))
  if (!lstatSync(path.join(root, place), { throwIfNoEntry: false })) {
    throw new UsageError(`There is no "${named}".`)
  }
  if (place !== contentDir && !place.startsWith(`${contentDir}/`)) {
    throw new UsageError(`"${named}" is not in the folder ${contentDir}.`)
  }
  return place
}
