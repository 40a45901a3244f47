import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { NameIndexes } from '@/lib/check/fields/check-names'
import { contentDir, root } from './content-files'
import { askGit, type History, readHistory } from './history'
import { listPublicChanges, type PublicChange } from './public-changes'

/** What is known of how a file changed. */
export type FileChanges = {
  /** When it was changed last, ISO 8601 in UTC. */
  readonly changed?: string
  /** What was changed while it was public, the newest first. */
  readonly changes: readonly PublicChange[]
}

/** What was told of a file before: the history is not read while somebody writes. */
const told = new Map<string, readonly PublicChange[]>()

/**
 * How files changed, by their paths from the repository: what Git says; when a file was changed that
 * is not as it was committed, the disk says. Files of which nothing is known, such as old ones in a
 * shallow clone, or all without Git, are left out.
 *
 * @param files paths from the repository.
 * @param nameIndexes the names of all vocabularies, to read earlier versions.
 */
export function readLastChanges(
  files: readonly string[],
  nameIndexes: NameIndexes,
): ReadonlyMap<string, FileChanges> {
  const open = readUncommitted()
  // A file just saved differs from its commit, so the history is not read while somebody writes.
  const needsHistory = files.some((file) => !open.has(file))
  const { revisions, isCutOff } = needsHistory ? readHistory() : noHistory
  if (needsHistory) {
    const changes = listPublicChanges(files, revisions, nameIndexes)
    for (const [file, list] of changes) told.set(file, list)
  }
  const timeOf = (file: string) => {
    if (open.has(file)) return readTime(file)
    return revisions.get(file)?.[0]?.time ?? (isCutOff ? undefined : readTime(file))
  }
  return new Map(
    files.flatMap((file) => {
      const changed = timeOf(file)
      const changes = told.get(file) ?? []
      if (changed === undefined && changes.length === 0) return []
      return [[file, { ...(changed !== undefined && { changed }), changes }] as const]
    }),
  )
}

const noHistory: History = { revisions: new Map(), isCutOff: false }

/** Files that are not as they were committed. */
function readUncommitted(): ReadonlySet<string> {
  const list = askGit([
    'ls-files',
    '-z',
    '--modified',
    '--others',
    '--exclude-standard',
    '--',
    contentDir,
  ])
  return new Set((list?.toString('utf8') ?? '').split('\0'))
}

function readTime(file: string): string | undefined {
  const place = path.join(/* turbopackIgnore: true */ root, file)
  return existsSync(place) ? statSync(place).mtime.toISOString() : undefined
}
