import { randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { type FileHandle, lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** A file that was not written, and stays as it was; the message says which and why. */
export class WriteRefusal extends Error {
  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`${path.relative(process.cwd(), file)} was not written: ${reason}`, options)
  }
}

/** What a file holds; undefined when it is not there, or no file. */
export function readPresent(file: string): Buffer | undefined {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined
}

/**
 * Replaces a file as a whole: anybody who reads it, at any time and after any failure,
 * finds the old content or the new one. Keeps the mode of the file.
 *
 * @param before the content the new one was made from; undefined for a file that is not there yet.
 * @throws WriteRefusal when the file has changed since, is read-only or a link, or cannot be written,
 *   as on a full disk; the file is as it was then.
 */
export async function replaceFile(
  file: string,
  before: Uint8Array | undefined,
  after: Uint8Array,
): Promise<void> {
  const mode = await checkUnchanged(file, before)
  // The dot keeps half of a file out of sight of everything that reads the content.
  const temporary = path.join(
    path.dirname(file),
    `.${path.basename(file).slice(0, 200)}.${randomBytes(4).toString('hex')}.tmp`,
  )
  try {
    await mkdir(path.dirname(file), { recursive: true })
    await writeDurably(temporary, after, mode)
    await checkUnchanged(file, before)
    await rename(temporary, file)
    await syncFolder(path.dirname(file))
  } catch (cause) {
    // Why it was not written is what people need to know.
    await rm(temporary, { force: true }).catch(() => undefined)
    throw toRefusal(file, cause)
  }
}

/**
 * Removes a file.
 *
 * @param before its expected content; other content means that somebody else has changed it.
 * @throws WriteRefusal when the file has changed since, is read-only or a link, or cannot be removed.
 */
export async function removeFile(file: string, before: Uint8Array): Promise<void> {
  await checkUnchanged(file, before)
  try {
    await rm(file)
    await syncFolder(path.dirname(file))
  } catch (cause) {
    throw toRefusal(file, cause)
  }
}

/** The mode of the file, or that of new files. */
async function checkUnchanged(file: string, before: Uint8Array | undefined): Promise<number> {
  const status = await lstat(file).catch((cause: unknown) => {
    if (codeOf(cause) === 'ENOENT') return undefined
    throw toRefusal(file, cause)
  })
  if (!status || !before) {
    if (status || before) throw new WriteRefusal(file, 'it has changed in the meantime; try again')
    return 0o644
  }
  if (!status.isFile()) throw new WriteRefusal(file, 'it is a link or a device')
  if ((status.mode & 0o222) === 0) {
    throw new WriteRefusal(file, 'it is read-only; make it writable if it can be changed')
  }
  const present = await readFile(file).catch((cause: unknown) => {
    throw toRefusal(file, cause)
  })
  if (!present.equals(before)) {
    throw new WriteRefusal(file, 'it has changed in the meantime; try again')
  }
  return status.mode & 0o7777
}

async function writeDurably(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle: FileHandle = await open(file, 'wx', mode)
  try {
    await handle.writeFile(bytes)
    // The umask may have taken bits off.
    await handle.chmod(mode)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Makes the new name last; some systems cannot open a folder, and there the rename has to do. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  try {
    await handle?.sync()
  } catch {
    // Not every file system can; the file itself is on the disk.
  } finally {
    await handle?.close()
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your disk quota is full',
  EACCES: 'you do not have permission to write there',
  EPERM: 'you do not have permission to write there',
  EROFS: 'the disk is read-only',
  EEXIST: 'there is a file where a folder should be',
  ENOTDIR: 'there is a file where a folder should be',
  ENAMETOOLONG: 'the name is too long',
  // Only of a folder: `lstat` has said already that the file itself may be missing.
  ENOENT: 'no folder can be made there',
}

/** What the system refused to do, by the call that failed; any other is to write. */
const refusedCalls: Readonly<Record<string, string>> = {
  scandir: 'cannot be read',
  read: 'cannot be read',
  // To read or to write.
  open: 'cannot be opened',
}

/** Why the system refused to write, as part of a sentence; undefined for any other error. */
export function reasonOf(error: unknown): string | undefined {
  return reasons[codeOf(error)]
}

/**
 * A refusal to read or to write a file or a folder as a sentence; undefined for any other error, and
 * for a file that is missing, which no code of ours should have asked for.
 */
export function describeRefusal(error: unknown): string | undefined {
  if (error instanceof WriteRefusal) return error.message
  const reason = codeOf(error) === 'ENOENT' ? undefined : reasonOf(error)
  if (!reason || !(error instanceof Error)) return undefined
  const { path: file, syscall = '' }: NodeJS.ErrnoException = error
  // An open file has no path in the error of a full disk.
  if (!file) return `A file was not written: ${reason}`
  const refused = refusedCalls[syscall]
  if (!refused) return new WriteRefusal(file, reason).message
  const shown = path.relative(process.cwd(), file)
  return `${shown} ${refused}: ${reason.replace(' to write there', '')}`
}

function toRefusal(file: string, cause: unknown): unknown {
  if (cause instanceof WriteRefusal) return cause
  const reason = reasonOf(cause)
  return reason ? new WriteRefusal(file, reason, { cause }) : cause
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : ''
}
