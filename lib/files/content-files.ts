import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { maxFileBytes, type SourceFile, tooLarge } from '@/lib/check/read/read-file'
import { env } from '@/lib/env'
import { MissingContent } from './missing-content'

/** The repository: every command of the project runs in it. Builds must not follow paths from here. */
export const root = process.cwd()

/** The folder of the content, by its path from the repository. */
export const { contentDir } = env

/**
 * Reads every file of the content, in the order of their names. Anything but a plain file, too large
 * or not to be read comes with the reason and without bytes.
 *
 * @param folder another folder of content than that of this site.
 * @param name what the folder is called in the paths of the files.
 * @throws MissingContent when there is no such folder.
 */
export function readContentFolder(
  folder = path.join(/* turbopackIgnore: true */ root, contentDir),
  name = toPosix(path.relative(root, folder)),
): SourceFile[] {
  checkContentFolder(folder)
  return listFiles(folder)
    .map((file) => toPosix(path.relative(folder, file)))
    .filter((file) => !path.posix.basename(file).startsWith('.'))
    .sort()
    .map((file) =>
      readSourceFile(path.join(/* turbopackIgnore: true */ folder, file), `${name}/${file}`),
    )
}

/**
 * Says whether there is a folder of content, before anything is read or written there.
 *
 * @throws MissingContent when there is none.
 */
export function checkContentFolder(
  folder = path.join(/* turbopackIgnore: true */ root, contentDir),
): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  throw new MissingContent(toPosix(path.relative(root, folder)))
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
 *
 * @param folder another such folder than that of this site.
 */
export function listPublicFiles(
  folder = path.join(/* turbopackIgnore: true */ root, 'public'),
): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set()
  return new Set(listFiles(folder).map((file) => `/${toPosix(path.relative(folder, file))}`))
}

/** `lib/check`, what its files import, and the names of countries. */
const sources = [
  'lib/check',
  'lib/fields',
  'lib/geo',
  'lib/markdown',
  'lib/schema',
  'lib/project-id.ts',
  'lib/pseudo-places.ts',
  'lib/record-of.ts',
  'lib/site-address.ts',
  'lib/slug.ts',
]

/** The program's own files that decide what a check finds. */
export function listSourceFiles(): string[] {
  return sources
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

/** A path with forward slashes, as files are named in messages, records and addresses. */
export function toPosix(file: string): string {
  return file.split(path.sep).join('/')
}
