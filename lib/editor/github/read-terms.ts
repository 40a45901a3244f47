import { LRUCache } from 'lru-cache'
import { maxFileBytes, type SourceFile } from '@/lib/check/read/read-file'
import { readEntryPath } from '@/lib/editor/editor-paths'
import { StoreFailure } from '@/lib/editor/server/store-failure'
import { isOwnVocabulary } from '@/lib/schema/content-types'
import { readBlobs } from './blobs'
import type { Github } from './connect'
import { readHead } from './heads'
import { findFolder, listFolder } from './trees'

/** How many files are read at most: in batches, and one by one as a stranger, who may ask 60 times an hour. */
const most = { inBatches: 500, alone: 8 } as const

/** Whether the site has a term, by its vocabulary and the name of its file. */
export type IsDeployed = (vocabulary: string, slug: string) => boolean

/** By commit: what a commit holds never changes. */
const known = new LRUCache<string, Promise<readonly SourceFile[]>>({ max: 20 })

/**
 * Reads the files of all vocabularies as a commit has them, so that a draft can name what is not
 * deployed yet.
 *
 * @param isDeployed whether the site has a term: those that it lacks are read first.
 * @returns nothing where GitHub does not answer: the page is shown with the names of the site then.
 */
export async function readTermFiles(
  github: Github,
  commit: string,
  isDeployed: IsDeployed,
): Promise<readonly SourceFile[]> {
  const name = JSON.stringify([github.owner, github.name, commit, github.token !== undefined])
  const before = known.get(name)
  const reading = before ?? read(github, commit, isDeployed)
  if (!before) known.set(name, reading)
  try {
    return await reading
  } catch (cause) {
    // Asked again, GitHub may answer.
    known.delete(name)
    if (!(cause instanceof StoreFailure)) throw cause
    return []
  }
}

/**
 * The same for the newest commit of a branch, which may be some seconds old.
 *
 * @param branch undefined for the default one.
 */
export async function readBranchTerms(
  github: Github,
  branch: string | undefined,
  isDeployed: IsDeployed,
): Promise<readonly SourceFile[]> {
  try {
    const { commit } = await readHead(github, branch, false)
    return await readTermFiles(github, commit, isDeployed)
  } catch (cause) {
    if (!(cause instanceof StoreFailure)) throw cause
    return []
  }
}

async function read(
  github: Github,
  commit: string,
  isDeployed: IsDeployed,
): Promise<readonly SourceFile[]> {
  const content = await listFolder(github, await findFolder(github, commit, 'content'))
  const terms = [...content].flatMap(([path, { oid, size, isPlain }]) => {
    const file = `content/${path}`
    const entry = readEntryPath(file)
    if (!entry || !isOwnVocabulary(entry.kind) || !isPlain || size > maxFileBytes) return []
    return [{ file, oid, isNew: !isDeployed(entry.kind, entry.slug) }]
  })
  const wanted = terms
    .sort((a, b) => Number(b.isNew) - Number(a.isNew))
    .slice(0, github.token === undefined ? most.alone : most.inBatches)
  const found = await readBlobs(
    github,
    wanted.map(({ oid }) => oid),
  )
  return wanted.flatMap(({ file, oid }) => {
    const bytes = found.get(oid)
    return bytes ? [{ file, bytes }] : []
  })
}
