import { existsSync } from 'node:fs'
import path from 'node:path'
import type { SourceFile } from '@/lib/check/read/read-file'
import type { CheckContext } from '@/lib/check/types'
import { listPublicFiles, readContentFolder } from '@/lib/files/content-files'
import { readCheckContext } from '@/lib/files/context'

/** What the content is called in the repository that an import is for. */
const contentDir = 'content'

/**
 * Reads the content of a folder that an import writes to, each file under the path that it would have
 * in `content/`; none when the folder is not there yet.
 */
export function readContentAt(folder: string): SourceFile[] {
  return existsSync(folder) ? readContentFolder(folder, contentDir) : []
}

/** What a check of that folder needs to know; the files that pages show lie beside it. */
export function readCheckContextAt(folder: string): CheckContext {
  const uploads = listPublicFiles(path.join(path.dirname(folder), 'public'))
  return { ...readCheckContext(uploads), contentDir }
}
