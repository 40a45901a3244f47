import { randomBytes } from 'node:crypto'
import { exchangeWebFlowCode, getWebFlowAuthorizationUrl } from '@octokit/oauth-methods'
import { request as ask } from '@octokit/request'
import { isSameSecret } from '@/lib/editor/is-same-secret'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import { isFromOwnPage } from '@/lib/preview/same-origin'
import type { GithubSettings } from './connect'
import { explainFailure, wholeLimit } from './explain-failure'
import { endCookie, makeCookie, readSignIn } from './session'

/** Where GitHub sends people back to, on this site. */
export const callback = '/api/keystatic/github/oauth/callback'

/** Where the window ends in which somebody signed in again. */
const done = '/api/keystatic/github/signed-in'

/**
 * Signs editors in with GitHub and out again.
 *
 * @param step what follows `/api/keystatic/github/`.
 * @throws SaveRefusal when it is no step, or cannot be done, with what to do.
 */
export async function answerSignIn(
  request: Request,
  step: string,
  settings: GithubSettings,
): Promise<Response> {
  const question = `${request.method} ${step}`
  if (question === 'GET login') return goToGithub(request, settings)
  if (question === 'GET oauth/callback') return comeBack(request, settings)
  if (question === 'GET signed-in') return sayDone()
  if (question === 'POST logout' && isFromOwnPage(request)) {
    return new Response(null, { status: 204, headers: { 'Set-Cookie': endCookie('session') } })
  }
  throw new SaveRefusal(404, 'There is nothing here. Go to /keystatic.')
}

/** The callback is at the address of the site: behind a proxy, a request does not know that. */
async function goToGithub(request: Request, settings: GithubSettings): Promise<Response> {
  const { api, clientId, siteUrl, secret } = settings
  const state = randomBytes(24).toString('base64url')
  const from = readFrom(new URL(request.url).searchParams.get('from'))
  const { url } = getWebFlowAuthorizationUrl({
    clientType: 'github-app',
    clientId,
    redirectUrl: `${siteUrl}${callback}`,
    state,
    request: ask.defaults({ baseUrl: api }),
  })
  return redirect(url, await makeCookie('signIn', { state, from }, secret))
}

/** Only the editor and the end of a sign-in are places to come back to: nothing on another site is. */
function readFrom(from: string | null): string {
  if (from === done) return from
  return from && /^\/keystatic(?:[/?][\w\-./?=&%]*)?$/u.test(from) ? from : '/keystatic'
}

async function comeBack(request: Request, settings: GithubSettings): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const [code, state] = [searchParams.get('code'), searchParams.get('state')]
  const begun = await readSignIn(request, settings.secret)
  if (!code) {
    throw new SaveRefusal(403, 'You are not signed in: GitHub says that it was cancelled.')
  }
  if (!begun || !isSameSecret(state ?? '', begun.state)) {
    throw new SaveRefusal(
      400,
      `You are not signed in: this sign-in was begun somewhere else, or too long ago. Begin again at ${settings.siteUrl}/keystatic.`,
    )
  }
  const session = await exchangeCode(code, settings)
  const answer = redirect(begun.from, await makeCookie('session', session, settings.secret))
  answer.headers.append('Set-Cookie', endCookie('signIn'))
  return answer
}

async function exchangeCode(code: string, settings: GithubSettings) {
  const { api, clientId, clientSecret, siteUrl, limits } = settings
  const signal = AbortSignal.timeout(limits?.whole ?? wholeLimit)
  try {
    const { authentication } = await exchangeWebFlowCode({
      clientType: 'github-app',
      clientId,
      clientSecret,
      code,
      redirectUrl: `${siteUrl}${callback}`,
      request: ask.defaults({ baseUrl: api, request: { signal } }),
    })
    const { token } = authentication
    if (!('refreshToken' in authentication)) return { token }
    return {
      token,
      expiresAt: authentication.expiresAt,
      refreshToken: authentication.refreshToken,
    }
  } catch (cause) {
    const { status, message } = explainFailure(cause, signal.aborted)
    throw new SaveRefusal(status, `You are not signed in: ${message}`)
  }
}

function sayDone(): Response {
  const words = 'You are signed in. Close this window and go on writing in the other one.'
  return new Response(words, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

function redirect(location: string, cookie: string): Response {
  return new Response(null, { status: 302, headers: { Location: location, 'Set-Cookie': cookie } })
}
