import { exchangeWebFlowCode } from '@octokit/oauth-methods'
import { request } from '@octokit/request'
import { z } from 'zod'
import { explainFailure } from './explain-failure'
import { callback } from './sign-in'

/** What a host needs to have the editor. */
export type Setup = {
  readonly repo: string
  readonly api: string
  readonly clientId: string
  readonly clientSecret: string
  readonly secret: string
  readonly readToken?: string | undefined
  readonly siteUrl: string
  readonly previewSecret?: string | undefined
}

/** One thing that was looked at: right, worth knowing, or in the way. */
export type Finding = { readonly level: 'good' | 'note' | 'bad'; readonly words: string }

const good = (words: string): Finding => ({ level: 'good', words })
const note = (words: string): Finding => ({ level: 'note', words })
const bad = (words: string): Finding => ({ level: 'bad', words })

/** Looks at the settings, and asks GitHub about those that only it can judge. Changes nothing. */
export async function checkSetup(setup: Setup): Promise<Finding[]> {
  const [app, repository] = await Promise.all([checkApp(setup), checkRepository(setup)])
  return [...checkSettings(setup), ...app, ...repository]
}

function checkSettings({ siteUrl, secret, clientId, previewSecret }: Setup): Finding[] {
  const { protocol, hostname } = new URL(siteUrl)
  const isHere = ['localhost', '127.0.0.1'].includes(hostname)
  return [
    isHere || protocol !== 'https:'
      ? bad(
          `SITE_URL is ${siteUrl}: set it to the address of the site, which begins with https://.`,
        )
      : good(`The callback URL of the GitHub App has to be ${siteUrl}${callback}.`),
    new Set(secret).size < 8
      ? bad('KEYSTATIC_SECRET can be guessed: make one with `openssl rand -hex 32`.')
      : good(`KEYSTATIC_SECRET has ${secret.length} characters.`),
    ...(secret === previewSecret
      ? [bad('KEYSTATIC_SECRET and PREVIEW_SECRET are the same: make one for each.')]
      : []),
    ...(previewSecret === undefined
      ? [note('PREVIEW_SECRET is not set: the editor makes no preview links.')]
      : []),
    ...(/^\d+$/u.test(clientId)
      ? [bad('KEYSTATIC_GITHUB_CLIENT_ID is the ID of the app: take its client ID, as in Iv23…')]
      : []),
    ...(/^Ov|^[0-9a-f]{20}$/u.test(clientId)
      ? [bad('KEYSTATIC_GITHUB_CLIENT_ID is that of an OAuth app: make a GitHub App.')]
      : []),
  ]
}

/** GitHub says whether it knows an app before it says that a code is wrong. */
async function checkApp({ api, clientId, clientSecret }: Setup): Promise<Finding[]> {
  try {
    await exchangeWebFlowCode({
      ...{ clientType: 'github-app', clientId, clientSecret, code: 'only-to-check' },
      request: request.defaults({ baseUrl: api, request: { signal: AbortSignal.timeout(10_000) } }),
    })
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : ''
    if (message.includes('bad_verification_code')) {
      return [good('GitHub knows the app by its client ID and secret.')]
    }
    if (message.includes('incorrect_client_credentials') || statusOf(cause) === 404) {
      return [
        bad(
          'GitHub does not know the app: KEYSTATIC_GITHUB_CLIENT_ID or KEYSTATIC_GITHUB_CLIENT_SECRET is wrong.',
        ),
      ]
    }
    return [bad(`The app could not be checked. ${explainFailure(cause, isLate(cause)).message}`)]
  }
  return [note('The app could not be checked: GitHub took a code that was made up.')]
}

const repositoryAnswer = z.object({
  private: z.boolean(),
  archived: z.boolean(),
  default_branch: z.string(),
})
const branchAnswer = z.object({ protected: z.boolean() })

async function checkRepository({ api, repo, readToken }: Setup): Promise<Finding[]> {
  const signal = AbortSignal.timeout(10_000)
  const [owner = '', name = ''] = repo.split('/')
  const ask = async (path: string, parameters: Readonly<Record<string, string>> = {}) =>
    request(`GET /repos/${owner}/${name}${path}`, {
      baseUrl: api,
      request: { signal },
      headers: { ...(readToken && { authorization: `bearer ${readToken}` }) },
      ...parameters,
    })
  try {
    const found = await ask('')
    const repository = repositoryAnswer.parse(found.data)
    const { private: isPrivate, default_branch: branch } = repository
    const { protected: isProtected } = branchAnswer.parse(
      (await ask('/branches/{branch}', { branch })).data,
    )
    const folder = await ask('/contents/content', { ref: branch }).then(
      () => good(`The branch ${branch} has the folder content.`),
      (cause: unknown) => {
        if (statusOf(cause) !== 404) throw cause
        return bad(`The branch ${branch} has no folder content, which the editor reads and writes.`)
      },
    )
    return [
      repository.archived
        ? bad(`The repository ${repo} is archived: it can be read, but nobody can save.`)
        : good(`The repository ${repo} is there, ${isPrivate ? 'private' : 'public'}.`),
      folder,
      isProtected
        ? note(`The branch ${branch} is protected: editors save on branches of their own.`)
        : note(`The branch ${branch} is not protected: anyone who can push can save to it.`),
      ...describeToken(readToken, isPrivate, found.headers),
    ]
  } catch (cause) {
    return [explainRepository(cause, repo, readToken)]
  }
}

function explainRepository(cause: unknown, repo: string, readToken: string | undefined): Finding {
  if (cause instanceof z.ZodError) return bad('GitHub answered something that is not understood.')
  if (statusOf(cause) === 401) {
    return bad('GitHub does not accept KEYSTATIC_GITHUB_READ_TOKEN: it has ended or was revoked.')
  }
  if (statusOf(cause) === 404 && readToken) {
    return bad(
      `KEYSTATIC_GITHUB_READ_TOKEN does not open ${repo}: the name is wrong, or the token is not for this repository.`,
    )
  }
  if (statusOf(cause) === 404) {
    return note(
      `The repository ${repo} is private, or there is none of that name. Drafts cannot be read for preview links: set KEYSTATIC_GITHUB_READ_TOKEN, and check again.`,
    )
  }
  return bad(`The repository could not be checked. ${explainFailure(cause, isLate(cause)).message}`)
}

/** What GitHub says of a token in its headers (REST API, Authentication). */
function describeToken(
  token: string | undefined,
  isPrivate: boolean,
  headers: Readonly<Record<string, unknown>>,
): Finding[] {
  if (!token) return []
  const end = headers['github-authentication-token-expiration']
  // Only classic tokens have scopes, for all repositories at once.
  const isClassic = headers['x-oauth-scopes'] !== undefined || token.startsWith('ghp_')
  return [
    isClassic
      ? bad(
          'KEYSTATIC_GITHUB_READ_TOKEN is a classic token, which may write: make a fine-grained one with Contents: read only.',
        )
      : good('KEYSTATIC_GITHUB_READ_TOKEN reads the repository. Give it Contents: read only.'),
    ...(typeof end === 'string' ? [note(`KEYSTATIC_GITHUB_READ_TOKEN ends on ${end}.`)] : []),
    ...(isPrivate ? [] : [note('A public repository needs no KEYSTATIC_GITHUB_READ_TOKEN.')]),
  ]
}

function statusOf(cause: unknown): unknown {
  return cause instanceof Error && 'response' in cause ? Reflect.get(cause, 'status') : undefined
}

function isLate(cause: unknown): boolean {
  return cause instanceof Error && /timeout|aborted/iu.test(cause.message)
}
