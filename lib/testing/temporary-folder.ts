import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** A new, empty folder for each test of a file; it is removed afterwards. */
export function makeTemporaryFolder() {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'fieldbook-'))
  })
  afterEach(() => rm(folder, { recursive: true }))
  /** The place of something in it. */
  const at = (...parts: string[]) => path.join(folder, ...parts)
  return {
    at,
    read: (file: string) => readFile(at(file), 'utf8'),
    /** Writes a file, and makes the folders that it lies in. */
    write: async (file: string, text: string) => {
      await mkdir(path.dirname(at(file)), { recursive: true })
      await writeFile(at(file), text)
    },
  }
}
