import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { contentDir, root } from './content-files'

/** Sets the hash of a commit apart from the paths beneath it. */
const mark = '\u0001'

/**
 * When files were changed last, by their paths from the repository (ISO 8601, UTC): what Git says;
 * for a file that is not as it was committed, what the disk says. Files of which neither is known,
 * such as old ones in a shallow clone, or all without Git, are left out.
 *
 * @param files paths from the repository.
 */
export function readLastChanges(files: readonly string[]): ReadonlyMap<string, string> {
  const open = readUncommitted()
  // A file just saved differs from its commit, so the history is not read while somebody writes.
  const needsHistory = files.some((file) => !open.has(file))
  const { committed, isCutOff } = needsHistory ? readCommits() : noHistory
  const timeOf = (file: string) => {
    if (open.has(file)) return readTime(file)
    return committed.get(file) ?? (isCutOff ? undefined : readTime(file))
  }
  return new Map(
    files.flatMap((file) => {
      const time = timeOf(file)
      return time === undefined ? [] : [[file, time] as const]
    }),
  )
}

/** The last commit of each file, and whether the history is not all here. */
type History = {
  readonly committed: ReadonlyMap<string, string>
  readonly isCutOff: boolean
}

const noHistory: History = { committed: new Map(), isCutOff: false }

function readCommits(): History {
  const log = ask(['log', `--format=${mark}%H %cI`, '--name-only', '--relative', '--', contentDir])
  const cutOff = readCutOff()
  const found = new Map<string, string>()
  // Without Git the disk only knows when the files were brought here.
  if (log === undefined) return { committed: found, isCutOff: true }
  for (const commit of log.split(mark).slice(1)) {
    const [head = '', ...paths] = commit.split('\n')
    const [hash = '', time = ''] = head.split(' ')
    // Where history was cut off, all that is older seems to have come with that one commit.
    if (cutOff.has(hash)) continue
    for (const file of paths) {
      if (file && !found.has(file)) found.set(file, new Date(time).toISOString())
    }
  }
  return { committed: found, isCutOff: cutOff.size > 0 }
}

/** The commits at which a shallow clone begins. */
function readCutOff(): ReadonlySet<string> {
  const place = ask(['rev-parse', '--git-path', 'shallow'])?.trim()
  if (!place || !existsSync(path.resolve(/* turbopackIgnore: true */ root, place))) return new Set()
  return new Set(
    readFileSync(path.resolve(/* turbopackIgnore: true */ root, place), 'utf8').split('\n'),
  )
}

/** Files that are not as they were committed. */
function readUncommitted(): ReadonlySet<string> {
  const list = ask([
    'ls-files',
    '-z',
    '--modified',
    '--others',
    '--exclude-standard',
    '--',
    contentDir,
  ])
  return new Set((list ?? '').split('\0'))
}

function readTime(file: string): string | undefined {
  const place = path.join(/* turbopackIgnore: true */ root, file)
  return existsSync(place) ? statSync(place).mtime.toISOString() : undefined
}

function ask(args: readonly string[]): string | undefined {
  try {
    const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const
    return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      ...options,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  }
}
