import { readdirSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'

/** Where running servers keep their copies of a build, by the name of the machine and the process. */
const servedIn = (root: string) => path.join(root, '.fieldbook/served')
const prefix = `${hostname()}-`

/** The folder for the build that this process serves. */
export function servedFolder(root: string, pid = process.pid): string {
  return path.join(servedIn(root), `${prefix}${pid}`)
}

/**
 * Removes the copies of processes of this machine that have ended without doing so. Other machines
 * may use the same folder; theirs stay.
 */
export function removeAbandoned(root: string): void {
  for (const name of listNames(servedIn(root))) {
    if (!name.startsWith(prefix)) continue
    const pid = Number(name.slice(prefix.length))
    if (!isRunning(pid)) rmSync(path.join(servedIn(root), name), { recursive: true, force: true })
  }
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Nothing was served here yet.
    return []
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user exists too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
