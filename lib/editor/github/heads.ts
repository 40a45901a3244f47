import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { StoreFailure } from '@/lib/editor/server/store-failure'
import type { Github } from './connect'

/** The newest commit of a branch, and the folders of the editor in it by the names Git gives them. */
export type Head = {
  readonly branch: string
  readonly commit: string
  readonly content: string | undefined
  readonly public: string | undefined
}

/** What a question of GraphQL has to ask of a branch. */
export const headFields = `fragment Head on Ref {
  name
  target { oid ... on Commit { tree { entries { name oid type } } } }
}`

/** How GitHub answers that. */
export const headAnswer = z
  .object({
    name: z.string(),
    target: z.object({
      oid: z.string(),
      tree: z.object({
        entries: z.array(z.object({ name: z.string(), oid: z.string(), type: z.string() })),
      }),
    }),
  })
  .transform(({ name, target: { oid, tree } }): Head => {
    const find = (folder: string) =>
      tree.entries.find((entry) => entry.name === folder && entry.type === 'tree')?.oid
    return { branch: name, commit: oid, content: find('content'), public: find('public') }
  })

const question = `${headFields}
query Head($owner: String!, $name: String!, $ref: String!, $named: Boolean!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef @skip(if: $named) { ...Head }
    ref(qualifiedName: $ref) @include(if: $named) { ...Head }
  }
}`

const answer = z.object({
  repository: z.object({
    defaultBranchRef: headAnswer.nullish(),
    ref: headAnswer.nullish(),
  }),
})

/**
 * What editors were told last, each for a few seconds: a list of entries is read by several requests.
 * It is kept for each by the token, so that nobody is told what they may not see.
 */
const known = new LRUCache<string, Head>({ max: 500, ttl: 5_000 })

/**
 * Asks for the newest commit of a branch.
 *
 * @param branch undefined for the branch that the repository calls its default.
 * @param isFresh whether it has to be of this moment.
 * @throws StoreFailure when there is no such branch, or no answer.
 */
export async function readHead(
  github: Github,
  branch: string | undefined,
  isFresh: boolean,
): Promise<Head> {
  const before = isFresh ? undefined : known.get(nameHead(github, branch))
  if (before) return before
  const { repository } = await github.query(
    question,
    { ref: `refs/heads/${branch ?? ''}`, named: branch !== undefined },
    answer,
  )
  const head = repository.ref ?? repository.defaultBranchRef
  if (!head) throw noBranch(branch)
  known.set(nameHead(github, branch), head)
  return head
}

/** Remembers what a save has made the newest commit. */
export function rememberHead(github: Github, branch: string | undefined, head: Head): void {
  known.set(nameHead(github, branch), head)
}

function noBranch(branch: string | undefined): StoreFailure {
  return branch === undefined
    ? new StoreFailure(404, 'The repository has no branch yet. Ask your administrator.')
    : new StoreFailure(
        404,
        `There is no branch “${branch.slice(0, 80)}” any more: it may have been merged. Choose another branch in the bar above.`,
      )
}

function nameHead({ owner, name, token }: Github, branch: string | undefined): string {
  const editor = createHash('sha256')
    .update(token ?? '')
    .digest('hex')
  return JSON.stringify([owner, name, editor, branch ?? null])
}
