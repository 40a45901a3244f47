import { z } from 'zod'
import type { HostSession } from '@/lib/editor/host-session'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import { gitName } from '@/lib/editor/server/git-objects'
import { StoreFailure } from '@/lib/editor/server/store-failure'
import type { Github, GithubSettings } from './connect'
import { readHead } from './heads'

const question = `query Session($owner: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    viewerPermission
    defaultBranchRef { name }
    refs(refPrefix: "refs/heads/", first: 100) { nodes { name } }
  }
}`

const answer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({
    viewerPermission: z.string().nullable(),
    defaultBranchRef: z.object({ name: z.string() }).nullable(),
    refs: z.object({ nodes: z.array(z.object({ name: z.string() })) }),
  }),
})

/**
 * Who is signed in, and which branches there are.
 *
 * @param branch the one that is asked for; undefined for the default one.
 * @throws StoreFailure when the repository is not there for them, or that branch is not.
 */
export async function readHostSession(
  github: Github,
  branch: string | undefined,
  { repo, api }: GithubSettings,
): Promise<HostSession> {
  const [{ viewer, repository }, head] = await Promise.all([
    github.query(question, {}, answer),
    readHead(github, branch, true),
  ])
  const defaultBranch = repository.defaultBranchRef?.name ?? head.branch
  const names = repository.refs.nodes.map(({ name }) => name)
  return {
    login: viewer.login,
    canWrite: ['WRITE', 'MAINTAIN', 'ADMIN'].includes(repository.viewerPermission ?? ''),
    branch: head.branch,
    commit: head.commit,
    defaultBranch,
    branches: [...new Set([defaultBranch, head.branch, ...names])],
    repository: `${api === 'https://api.github.com' ? 'https://github.com' : api.replace(/\/api\/v3$/u, '')}/${repo}`,
  }
}

const wanted = z.strictObject({
  name: z.string().max(300),
  commit: z.string().regex(gitName),
})

/**
 * Makes a branch that begins at a commit: the one that the forms of the page were opened from, so that
 * what was typed fits there whatever others have saved since.
 *
 * @param question JSON, the name as somebody typed it.
 * @throws SaveRefusal when it is no name for a branch, or there is one of that name.
 */
export async function createBranch(github: Github, question: string): Promise<void> {
  const { name, commit } = readWanted(question)
  if (!isBranchName(name)) {
    throw new SaveRefusal(
      400,
      'This is no name for a branch. Write letters, digits and hyphens, such as “new-photos”.',
    )
  }
  try {
    await github.rest(
      'POST',
      '/git/refs',
      { ref: `refs/heads/${name}`, sha: commit },
      z.object({ ref: z.string() }),
    )
  } catch (cause) {
    if (cause instanceof StoreFailure && /already exists/iu.test(cause.message)) {
      throw new SaveRefusal(409, `There is already a branch “${name}”. Choose another name.`)
    }
    throw cause
  }
}

function readWanted(question: string): z.output<typeof wanted> {
  try {
    return wanted.parse(JSON.parse(question))
  } catch {
    throw new SaveRefusal(
      400,
      'No branch was made: the editor sent something that this site does not know. Reload the page.',
    )
  }
}

/** Fewer names than Git allows (git check-ref-format), and all of them easy to type. */
function isBranchName(name: string): boolean {
  const part = '[\\w-][\\w.-]{0,60}'
  const isPlain = new RegExp(`^${part}(?:/${part}){0,3}$`, 'u').test(name)
  return isPlain && !name.startsWith('-') && !/\.\.|\.lock(?:\/|$)|\.(?:\/|$)/u.test(name)
}
