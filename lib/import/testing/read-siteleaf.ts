import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { SourceFile } from '@/lib/check/read/read-file'

/** A small Siteleaf site in which every form stands that the importer knows. */
export function readSiteleaf(): SourceFile[] {
  const folder = path.join(import.meta.dirname, 'siteleaf')
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((place) => ({
      file: path.relative(folder, place).split(path.sep).join('/'),
      bytes: new Uint8Array(readFileSync(place)),
    }))
}
