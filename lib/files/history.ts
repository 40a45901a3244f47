import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { contentDir, root } from './content-files'

/** Sets the hash of a commit apart from the paths beneath it. */
const mark = '\u0001'

/** A change of a file, as the branch had it. */
export type Revision = {
  /** When it was committed, ISO 8601 in UTC. */
  readonly time: string
  /** The contents by their names in Git; `before` is absent where the file was new. */
  readonly before?: string
  readonly after: string
  /** The paths that the two versions had, from the repository: a name can make a draft. */
  readonly paths: { readonly before: string; readonly after: string }
}

/** What Git knows of the content. */
export type History = {
  /** The changes of each file that is there, by its path from the repository; the newest first. */
  readonly revisions: ReadonlyMap<string, readonly Revision[]>
  /** Whether it does not reach back to the beginning, or there is none. */
  readonly isCutOff: boolean
}

/**
 * Reads the history of all files of the content at once. A file keeps its history when it is renamed.
 * Of a merge only what it brought to the branch counts, when it did: what somebody wrote beside it
 * was not on the site. Without Git the history is empty.
 *
 * @param folder another repository than that of this site.
 */
export function readHistory(folder = root): History {
  const log = askGit(
    [
      ...['-c', 'log.showRoot=true', 'log', '--first-parent', '-m', '--no-color'],
      ...['--no-show-signature', `--format=${mark}%H %cI`, '--raw', '--no-abbrev', '-M'],
      ...['--relative', '--', contentDir],
    ],
    folder,
  )
  // Without Git the disk only knows when the files were brought here.
  if (log === undefined) return { revisions: new Map(), isCutOff: true }
  const cutOff = readCutOff(folder)
  const names = new FormerNames()
  const revisions = new Map<string, Revision[]>()
  for (const commit of log.toString('utf8').split(mark).slice(1)) {
    const [head = '', ...lines] = commit.split('\n')
    const [hash = '', time = ''] = head.split(' ')
    // Where history was cut off, all that is older seems to have come with that one commit.
    if (cutOff.has(hash)) continue
    for (const line of lines) {
      const [, before = '', after = '', kind, from = '', to = from] =
        /^:\d+ \d+ (\w+) (\w+) (\w)\d*\t([^\t]+)(?:\t(.+))?$/u.exec(line) ?? []
      if (kind === undefined) continue
      const file = names.follow(kind, from, to)
      if (file === undefined || isNothing(after)) continue
      const list = revisions.get(file) ?? []
      revisions.set(file, list)
      list.push({
        time: new Date(time).toISOString(),
        after,
        paths: { before: from, after: to },
        ...(!isNothing(before) && { before }),
      })
    }
  }
  return { revisions, isCutOff: cutOff.size > 0 }
}

/** What files are called now, while the history is read from its end. */
class FormerNames {
  private readonly now = new Map<string, string | undefined>()

  /** The present name of a file that a commit changed; undefined where it was another file then. */
  follow(kind: string, from: string, to: string): string | undefined {
    const file = this.now.has(to) ? this.now.get(to) : to
    if (kind === 'A') this.now.set(to, undefined)
    if (from !== to) {
      this.now.set(to, undefined)
      this.now.set(from, file)
    }
    return file
  }
}

function isNothing(blob: string): boolean {
  return /^0*$/u.test(blob)
}

/**
 * Contents of files by their names in Git, read in one go; none where some of them are not here, as in
 * a clone that left contents out: nothing is fetched.
 */
export function readBlobs(names: readonly string[], folder = root): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>()
  if (names.length === 0) return found
  const all = askGit(
    ['-c', 'protocol.allow=never', 'cat-file', '--batch'],
    folder,
    `${names.join('\n')}\n`,
  )
  for (let at = 0; all && at < all.length; ) {
    const end = all.indexOf(10, at)
    if (end === -1) break
    const [name = '', type, size] = all.toString('utf8', at, end).split(' ')
    at = end + 1
    if (type !== 'blob') continue
    found.set(name, all.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return found
}

/** The commits at which a shallow clone begins. */
function readCutOff(folder: string): ReadonlySet<string> {
  const place = askGit(['rev-parse', '--git-path', 'shallow'], folder)?.toString('utf8').trim()
  if (!place) return new Set()
  const file = path.resolve(/* turbopackIgnore: true */ folder, place)
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [])
}

/** What Git answers; undefined where there is no Git, no repository, or no answer. */
export function askGit(args: readonly string[], folder = root, input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    maxBuffer: 512 * 1024 * 1024,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    ...(input !== undefined && { input }),
  })
  return status === 0 ? stdout : undefined
}
