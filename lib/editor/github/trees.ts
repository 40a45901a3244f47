import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { gitName } from '@/lib/editor/server/git-objects'
import { StoreFailure } from '@/lib/editor/server/store-failure'
import type { Github } from './connect'

/** A file of the repository: the name that Git gives its bytes, and how many there are. */
export type RepositoryFile = {
  readonly oid: string
  readonly size: number
  /** False for a link, which is no file of the content. */
  readonly isPlain: boolean
}

const oid = z.string().regex(gitName)
const answer = z.object({
  truncated: z.boolean(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string(),
      type: z.string(),
      sha: oid,
      size: z.number().optional(),
    }),
  ),
})

/** Folders by the names that Git gives them: what has such a name never changes. */
const known = new LRUCache<string, ReadonlyMap<string, RepositoryFile>>({ max: 40 })

const root = z.object({ tree: z.array(z.object({ path: z.string(), type: z.string(), sha: oid })) })

/** The name that Git gives a folder at the root of a commit; undefined when there is none. */
export async function findFolder(
  github: Github,
  commit: string,
  name: string,
): Promise<string | undefined> {
  const { tree } = await github.rest('GET', '/git/trees/{commit}', { commit }, root)
  return tree.find(({ path, type }) => path === name && type === 'tree')?.sha
}

/**
 * Lists the files of a folder and those below it.
 *
 * @param tree the name that Git gives the folder; undefined when there is none.
 * @returns the path of each, from the folder → the file.
 */
export async function listFolder(
  github: Github,
  tree: string | undefined,
): Promise<ReadonlyMap<string, RepositoryFile>> {
  if (tree === undefined) return new Map()
  const before = known.get(tree)
  if (before) return before
  const { tree: entries, truncated } = await github.rest(
    'GET',
    '/git/trees/{tree}',
    { tree, recursive: '1' },
    answer,
  )
  if (truncated) {
    throw new StoreFailure(
      422,
      'The repository has more files than GitHub lists. Edit it on a computer instead (docs/editing.md).',
    )
  }
  const files = new Map(
    entries
      .filter(({ type }) => type === 'blob')
      .map(({ path, sha, size = 0, mode }) => [
        path,
        { oid: sha, size, isPlain: mode !== '120000' },
      ]),
  )
  known.set(tree, files)
  return files
}
