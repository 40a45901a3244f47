import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { maxFileBytes, type SourceFile, tooLarge } from '@/lib/check/read/read-file'
import { env } from '@/lib/env'

/** The repository: every command of the project runs in it. Builds must not follow paths from here. */
export const root = process.cwd()

/** The folder of the content, by its path from the repository. */
export const { contentDir } = env

/**
 * Reads every file of the content, in the order of their names. Anything but a plain file, too large
 * or not to be read comes with the reason and without bytes.
 *
 * @throws when there is no such folder.
 */
export function readContentFolder(): SourceFile[] {
  return listFiles(path.join(/* turbopackIgnore: true */ root, contentDir))
    .map((file) => toPosix(path.relative(root, file)))
    .filter((file) => !path.posix.basename(file).startsWith('.'))
    .sort()
    .map(readContentPath)
}

/**
 * Reads one file of the content, by its path from the repository.
 *
 * @throws when it is gone.
 */
export function readContentPath(file: string): SourceFile {
  return readSourceFile(path.join(/* turbopackIgnore: true */ root, file), file)
}

/**
 * Reads a content file; `file` is its name in messages.
 *
 * @throws when it is gone.
 */
export function readSourceFile(place: string, file: string): SourceFile {
  const bytes = new Uint8Array()
  try {
    const status = lstatSync(place)
    if (!status.isFile()) return notAFile(file)
    const { size } = status
    // A file that no one would read need not be in memory to be refused.
    if (size > maxFileBytes) return { file, bytes, refusal: tooLarge(size) }
    return { file, bytes: readFileSync(place) }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    if (code !== 'EACCES' && code !== 'EPERM') throw cause
    const message = 'you do not have permission to read this file; ask for it'
    return { file, bytes, refusal: { rule: 'unreadable', message } }
  }
}

/**
 * The paths on the site of all files under `public`, such as `/uploads/well.jpg`; capitals matter, as
 * they do on the servers of the site.
 */
export function listPublicFiles(): ReadonlySet<string> {
  const folder = path.join(/* turbopackIgnore: true */ root, 'public')
  if (!existsSync(folder)) return new Set()
  return new Set(listFiles(folder).map((file) => `/${toPosix(path.relative(folder, file))}`))
}

/** The program's own files that decide what a check finds. */
export function listSourceFiles(): string[] {
  return ['lib/check', 'lib/schema', 'lib/geo', 'lib/markdown', 'lib/slug.ts']
    .map((name) => path.join(/* turbopackIgnore: true */ root, name))
    .flatMap((place) => (statSync(place).isDirectory() ? listFiles(place) : [place]))
    .sort()
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
}

function notAFile(file: string): SourceFile {
  const message = 'this is a link or a device, not a file; replace it with the file itself'
  return { file, bytes: new Uint8Array(), refusal: { rule: 'not-a-file', message } }
}

function toPosix(file: string): string {
  return file.split(path.sep).join('/')
}
