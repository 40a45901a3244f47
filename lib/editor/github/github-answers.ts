import type { EditorContext } from '@/lib/editor/context'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import { planCommit } from './github-commit'
import { get, readJson } from './github-json'

/** A question to GitHub for a commit on a branch, as Keystatic asks it. */
export type CommitQuestion = {
  readonly body: unknown
  readonly input: unknown
  readonly headers: Headers
}

/**
 * Asks GitHub for the commit that comes of the editor's forms, and answers what GitHub answers. When
 * nothing changes GitHub is not asked; a refusal looks like an error from GitHub.
 */
export async function answerCommit(
  { body, input, headers }: CommitQuestion,
  inner: typeof fetch,
  context: EditorContext | undefined,
): Promise<Response> {
  const repo = String(get(get(input, 'branch'), 'repositoryNameWithOwner'))
  const branch = String(get(get(input, 'branch'), 'branchName'))
  const ask = (question: unknown) =>
    inner('https://api.github.com/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify(question),
    })
  try {
    const read = makeReader(inner, repo, String(get(input, 'expectedHeadOid')), headers)
    const { headline, fileChanges } = await planCommit(get(input, 'fileChanges'), read, context)
    if (fileChanges.additions.length === 0 && fileChanges.deletions.length === 0) {
      return await answerUnchanged(ask, repo, branch)
    }
    const variables = { input: { ...Object(input), message: { headline }, fileChanges } }
    return await ask({ ...Object(body), variables })
  } catch (cause) {
    if (cause instanceof SaveRefusal) return refuse(cause.message)
    throw cause
  }
}

/** Reads files of one commit from GitHub, so that a form is merged with their current text. */
function makeReader(inner: typeof fetch, repo: string, commit: string, headers: Headers) {
  const head = {
    authorization: headers.get('authorization') ?? '',
    accept: 'application/vnd.github.raw+json',
  }
  return async (file: string): Promise<Uint8Array | undefined> => {
    const path = file.split('/').map(encodeURIComponent).join('/')
    const address = `https://api.github.com/repos/${repo}/contents/${path}?ref=${commit}`
    const answer = await inner(address, { headers: head }).catch(() => undefined)
    if (answer?.status === 404) return undefined
    if (answer?.ok) return new Uint8Array(await answer.arrayBuffer())
    throw new SaveRefusal(
      502,
      `Nothing was saved: GitHub does not answer${answer ? ` (status ${answer.status})` : ''}. Wait a minute and save again.`,
    )
  }
}

const refQuery = `query BranchHead($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) {
      __typename id
      target { __typename id oid ... on Commit { tree { __typename id oid } } }
    }
  }
}`

/** An empty commit would be noise: the branch stays where it is, and that is the answer. */
async function answerUnchanged(
  ask: (question: unknown) => Promise<Response>,
  repo: string,
  branch: string,
): Promise<Response> {
  const [owner, name] = repo.split('/')
  const variables = { owner, name, ref: `refs/heads/${branch}` }
  const answer = await ask({ operationName: 'BranchHead', query: refQuery, variables })
  const ref = get(get(get(await readJson(answer), 'data'), 'repository'), 'ref')
  if (!ref) return refuse('Nothing was saved: GitHub no longer has this branch.')
  const payload = { __typename: 'CreateCommitOnBranchPayload', ref }
  return Response.json({ data: { createCommitOnBranch: payload } })
}

function refuse(message: string): Response {
  return Response.json({ data: { createCommitOnBranch: null }, errors: [{ message }] })
}
