import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SourceFile } from '@/lib/check/read-file'

/** The repository: every command of the project runs in it. */
export const root = process.cwd()

/**
 * Reads every file below `content/`, in the order of their names.
 *
 * @throws when a file cannot be read, or is a symbolic link: content must be in the repository.
 */
export async function readContentFolder(): Promise<SourceFile[]> {
  const entries = await readdir(path.join(root, 'content'), {
    recursive: true,
    withFileTypes: true,
  })
  const files = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => {
      const file = path.relative(root, path.join(entry.parentPath, entry.name))
      if (!entry.isFile())
        throw new Error(`${file} is not a plain file; put the file itself there.`)
      return file.split(path.sep).join('/')
    })
    .sort((a, b) => (a < b ? -1 : 1))
  // In turns, since thousands of files at once would use up the file handles.
  const read: SourceFile[] = []
  for (let first = 0; first < files.length; first += 64) {
    const turn = files.slice(first, first + 64)
    read.push(
      ...(await Promise.all(
        turn.map(async (file) => ({ file, bytes: await readFile(path.join(root, file)) })),
      )),
    )
  }
  return read
}
