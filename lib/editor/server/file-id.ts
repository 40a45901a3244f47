import { createHash } from 'node:crypto'

/**
 * What the editor calls a file: the name that Git gives its bytes, and something of its path.
 * Keystatic keeps what it has read under this, so that two files with the same bytes need two.
 *
 * @returns hexadecimal digits, since Keystatic makes bytes of them.
 */
export function makeFileId(file: string, sha: string): string {
  return `${sha}${hashPath(file)}`
}

/** Whether the editor may call a file by that, whatever bytes are in it now. */
export function isIdOf(file: string, id: string): boolean {
  return /^[0-9a-f]{40,64}[0-9a-f]{16}$/u.test(id) && id.endsWith(hashPath(file))
}

function hashPath(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 16)
}
