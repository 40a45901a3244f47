import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from '@/lib/check/diagnostic'
import type { SourceFile } from '@/lib/check/read/read-file'
import { listSourceFiles, root } from '@/lib/files/content-files'
import { readPresent, replaceFile } from '@/lib/files/write-file'

/** What the last check found, and the key of what it looked at. */
type Cached = { readonly key: string; readonly diagnostics: readonly Diagnostic[] }

const place = path.join(root, '.fieldbook/check.json')

/**
 * A key of everything that the outcome of a check depends on, by content: the files, the names of
 * uploads, the year, and the program itself.
 */
export function makeCheckKey(
  files: readonly SourceFile[],
  uploads: Iterable<string>,
  year: number,
): string {
  const hash = createHash('sha256').update(String(year))
  for (const { file, bytes, refusal } of files) {
    hash.update(`\0${file}\0${bytes.byteLength}\0${refusal?.message ?? ''}\0`).update(bytes)
  }
  for (const upload of uploads) hash.update(`\0${upload}`)
  for (const source of listSourceFiles()) hash.update(readFileSync(source))
  return hash.digest('hex')
}

/** What the last check found when nothing has changed since; their edits are not kept. */
export function recallCheck(key: string): readonly Diagnostic[] | undefined {
  let cached: Cached
  try {
    cached = JSON.parse(readFileSync(place, 'utf8'))
  } catch {
    // None yet, or one that was cut off: the check is made again.
    return undefined
  }
  return cached.key === key ? cached.diagnostics : undefined
}

/** Keeps the outcome of a check for the next one. */
export async function rememberCheck(
  key: string,
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  const kept = diagnostics.map(({ edits: _edits, ...diagnostic }) => diagnostic)
  const cached: Cached = { key, diagnostics: kept }
  await replaceFile(place, readPresent(place), new TextEncoder().encode(JSON.stringify(cached)))
}
