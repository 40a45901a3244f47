import { request } from '@octokit/request'
import { z } from 'zod'
import { StoreFailure } from '@/lib/editor/server/store-failure'
import { explainError, explainFailure, wholeLimit } from './explain-failure'

/** Where the repository is, and how this site is known there. */
export type GithubSettings = {
  /** `owner/name` */
  readonly repo: string
  /** The address of GitHub’s API, without a slash at the end. */
  readonly api: string
  readonly clientId: string
  readonly clientSecret: string
  /** Encrypts cookies. */
  readonly secret: string
  /** The origin of this site as browsers know it. */
  readonly siteUrl: string
  /** Reads drafts for anyone who opens a preview link; absent for a public repository. */
  readonly readToken?: string | undefined
  /** How preview links are signed, and which site they open; absent without previews. */
  readonly preview?: { readonly secret: string; readonly origin: string } | undefined
  /** How long a request may take, and the commit in it, in milliseconds; other limits are for tests. */
  readonly limits?: { readonly whole: number; readonly commit: number }
}

/** GitHub, asked in somebody’s name, for as long as one request of theirs may take. */
export type Github = {
  readonly owner: string
  readonly name: string
  /** Absent for what everybody may read. */
  readonly token: string | undefined
  /** Asks a question of GraphQL. `limit` is a shorter time for this one, in milliseconds. */
  readonly query: <Answer>(
    question: string,
    variables: Readonly<Record<string, unknown>>,
    answer: z.ZodType<Answer>,
    limit?: number,
  ) => Promise<Answer>
  /** Asks the repository by an address of the REST API below it, such as `/git/trees/…`. */
  readonly rest: <Answer>(
    method: 'GET' | 'POST',
    path: string,
    parameters: Readonly<Record<string, unknown>>,
    answer: z.ZodType<Answer>,
  ) => Promise<Answer>
}

const graphqlAnswer = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ type: z.string().optional(), message: z.string() })).optional(),
})

/**
 * Connects to GitHub. Every question throws a StoreFailure in words when it is not answered.
 *
 * @param token the editor’s, or one that may read; undefined to ask as a stranger, whom GraphQL does not
 *   answer.
 */
export function connect(
  {
    api,
    repo,
    limits = { whole: wholeLimit, commit: 12_000 },
  }: Pick<GithubSettings, 'api' | 'repo' | 'limits'>,
  token: string | undefined,
): Github {
  const deadline = AbortSignal.timeout(limits.whole)
  const [owner = '', name = ''] = repo.split('/')
  const ask = request.defaults({ headers: { ...(token && { authorization: `bearer ${token}` }) } })
  return {
    owner,
    name,
    token,
    async query(question, variables, answer, limit) {
      const signal = limit
        ? AbortSignal.any([deadline, AbortSignal.timeout(Math.min(limit, limits.commit))])
        : deadline
      const { data } = await ask('POST /graphql', {
        // A server of one’s own has the two interfaces at two addresses (GitHub Enterprise Server).
        baseUrl: api.replace(/\/v3$/u, ''),
        request: { signal },
        query: question,
        variables: { owner, name, ...variables },
      }).catch((cause: unknown) => {
        throw explainFailure(cause, signal.aborted)
      })
      const read = graphqlAnswer.safeParse(data).data
      const [error] = read?.errors ?? []
      if (error) throw explainError(error.type, error.message)
      return understand(answer, read?.data)
    },
    async rest(method, path, parameters, answer) {
      const { data } = await ask(`${method} /repos/${owner}/${name}${path}`, {
        baseUrl: api,
        request: { signal: deadline },
        ...parameters,
      }).catch((cause: unknown) => {
        throw explainFailure(cause, deadline.aborted)
      })
      return understand(answer, data)
    },
  }
}

function understand<Answer>(schema: z.ZodType<Answer>, data: unknown): Answer {
  const read = schema.safeParse(data)
  if (read.success) return read.data
  throw new StoreFailure(
    502,
    'GitHub answered something that this site does not understand. Try again; if it happens again, tell your administrator.',
  )
}
