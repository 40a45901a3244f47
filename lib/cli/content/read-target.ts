import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { SourceFile } from '@/lib/check/read/read-file'
import type { CheckContext } from '@/lib/check/types'
import { readSourceFile } from '@/lib/files/content-files'
import { readCheckContext } from '@/lib/files/context'

/**
 * Reads the content of a folder that an import writes to, each file under the path that it would have
 * in `content/`; none when the folder is not there yet.
 */
export function readContentAt(folder: string): SourceFile[] {
  return listFiles(folder)
    .filter((file) => !path.posix.basename(file).startsWith('.'))
    .map((file) => readSourceFile(path.join(folder, file), `content/${file}`))
}

/** What a check of that folder needs to know; the files that pages show lie beside it. */
export function readCheckContextAt(folder: string): CheckContext {
  const files = new Set(listFiles(path.join(path.dirname(folder), 'public')))
  return {
    ...readCheckContext(),
    contentDir: 'content',
    hasUpload: (file) => files.has(file.replace(/^\//u, '')),
  }
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}
