import { copyFile, link, mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * Gives a folder's files a second name in another folder, which takes a third of the time and none of
 * the room of a copy. A file that is replaced in one folder stays in the other; one that is written
 * over changes in both. Where a file can have one name only, it is copied.
 *
 * @param unused names in the folder itself that are left out.
 */
export async function linkFolder(
  from: string,
  to: string,
  unused: ReadonlySet<string> = new Set(),
): Promise<void> {
  await mkdir(to, { recursive: true })
  const entries = await readdir(from, { withFileTypes: true })
  await Promise.all(
    entries
      .filter(({ name }) => !unused.has(name))
      .map((entry) => {
        const [old, made] = [path.join(from, entry.name), path.join(to, entry.name)]
        return entry.isDirectory() ? linkFolder(old, made) : linkFile(old, made)
      }),
  )
}

async function linkFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch {
    // Another disk, or a file system without second names. What else is wrong, copying says too.
    await copyFile(from, to)
  }
}
