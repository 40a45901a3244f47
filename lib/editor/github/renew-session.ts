import { refreshToken as exchange } from '@octokit/oauth-methods'
import { request } from '@octokit/request'
import { LRUCache } from 'lru-cache'
import type { GithubSettings } from './connect'
import { explainFailure, signedOut, wholeLimit } from './explain-failure'
import type { Session } from './session'

/** A token that ends sooner is renewed first, in milliseconds. */
const lastMinutes = 5 * 60_000

/**
 * A refresh token can be used once, and a page asks several things at a time: they share the new
 * token, and so does what comes a little later with the old cookie.
 */
const renewals = new LRUCache<string, Promise<Session>>({ max: 500, ttl: 60_000 })

/**
 * The session to go on with: itself while its token works, or one with a new token.
 *
 * @throws StoreFailure when GitHub gives none, or no answer.
 */
export async function renewSession(session: Session, settings: GithubSettings): Promise<Session> {
  const { expiresAt, refreshToken } = session
  if (expiresAt === undefined || Date.parse(expiresAt) - Date.now() > lastMinutes) return session
  if (refreshToken === undefined) throw signedOut()
  const before = renewals.get(refreshToken)
  if (before) return before
  const renewal = askForToken(refreshToken, settings)
  renewals.set(refreshToken, renewal)
  renewal.catch(() => renewals.delete(refreshToken))
  return renewal
}

async function askForToken(refreshToken: string, settings: GithubSettings): Promise<Session> {
  const { api, clientId, clientSecret, limits } = settings
  const signal = AbortSignal.timeout(limits?.whole ?? wholeLimit)
  try {
    const { authentication } = await exchange({
      clientType: 'github-app',
      clientId,
      clientSecret,
      refreshToken,
      request: request.defaults({ baseUrl: api, request: { signal } }),
    })
    return {
      token: authentication.token,
      expiresAt: authentication.expiresAt,
      refreshToken: authentication.refreshToken,
    }
  } catch (cause) {
    const failure = explainFailure(cause, signal.aborted)
    // Whatever GitHub has against the refresh token, a new one helps.
    throw failure.status < 500 && failure.status !== 429 ? signedOut() : failure
  }
}
