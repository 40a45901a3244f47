import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerFromGithub } from './answer'
import { makeCookie } from './session'
import { secret, siteUrl, startHost } from './testing/host-editor'

let host: Awaited<ReturnType<typeof startHost>>

beforeAll(async () => {
  host = await startHost()
})
afterAll(() => host.github.stop())
beforeEach(() => void host.begin())

/** A request as it comes through a proxy, which knows the server by another name than visitors do. */
const visit = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  answerFromGithub(
    new Request(`https://127.0.0.1:3210/api/keystatic/${path}`, { method, headers }),
    host.settings,
  )
const locationOf = (answer: Response) => new URL(answer.headers.get('location') ?? '', siteUrl)
const cookiesOf = (answer: Response) =>
  answer.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0])

async function goToGithub(from: string) {
  const answer = await visit(`github/login?from=${encodeURIComponent(from)}`)
  const asked = locationOf(answer)
  const back = locationOf(await fetch(asked, { redirect: 'manual' }))
  return { asked, back, cookie: cookiesOf(answer).join('; ') }
}

const comeBack = ({ back, cookie }: { back: URL; cookie: string }) =>
  visit(`github/oauth/callback${back.search}`, { cookie, 'sec-fetch-site': 'cross-site' })

describe('signing in', () => {
  it('comes back to the address of the site behind a proxy, and to the page where it began', async () => {
    const way = await goToGithub('/keystatic/collection/projects/item/wells?branch=photos%2Fnew')
    expect(way.back.origin).toBe(siteUrl)
    expect(way.back.pathname).toBe('/api/keystatic/github/oauth/callback')
    const answer = await comeBack(way)
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe(
      '/keystatic/collection/projects/item/wells?branch=photos%2Fnew',
    )
    const [session = ''] = cookiesOf(answer)
    const known = await visit('session', { cookie: session })
    expect(await known.json()).toMatchObject({
      login: 'editor',
      canWrite: true,
      branch: 'main',
      branches: ['main'],
    })
  })

  it('keeps the token from scripts, and from anyone who reads the cookie', async () => {
    const answer = await comeBack(await goToGithub('/keystatic'))
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^__Host-[^;]+; Path=\/; Max-Age=\d+; HttpOnly; Secure; SameSite=Lax$/u)
    for (const token of host.github.tokens) expect(cookie).not.toContain(token)
  })

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/keystatic.evil.example',
    '/keystatic/\\evil.example',
    '/keystatic\r\nSet-Cookie: a=b',
    '/projects',
    '',
  ])('never leads to %j', async (from) => {
    const answer = await comeBack(await goToGithub(from))
    expect(answer.headers.get('location')).toBe('/keystatic')
  })

  it('that was begun elsewhere, or is not agreed to, ends in words', async () => {
    const way = await goToGithub('/keystatic')
    const other = await goToGithub('/keystatic')
    const session = (
      await makeCookie('session', { state: 'x', from: '/keystatic' }, secret)
    ).replace('fieldbook-editor', 'fieldbook-sign-in')
    for (const cookie of ['', other.cookie, session.split(';', 1)[0] ?? '']) {
      const answer = await comeBack({ ...way, cookie })
      expect([answer.status, cookiesOf(answer)]).toEqual([400, []])
      expect(await answer.text()).toContain(`Begin again at ${siteUrl}/keystatic.`)
    }
    const cancelled = await visit('github/oauth/callback?error=access_denied', {
      cookie: way.cookie,
    })
    expect(await cancelled.text()).toBe('You are not signed in: GitHub says that it was cancelled.')
  })

  it('with a code that GitHub does not know ends in words', async () => {
    const way = await goToGithub('/keystatic')
    await comeBack(way)
    const again = await comeBack(way)
    expect(again.status).toBe(422)
    expect(await again.text()).toMatch(/^You are not signed in: GitHub refuses it/u)
  })

  it('again can be done in another window, which says that it can be closed', async () => {
    const answer = await comeBack(await goToGithub('/api/keystatic/github/signed-in'))
    expect(answer.headers.get('location')).toBe('/api/keystatic/github/signed-in')
    expect(await (await visit('github/signed-in')).text()).toMatch(/Close this window/u)
  })

  it('ends when somebody signs out, which no other site can do for them', async () => {
    const other = await visit('github/logout', { 'sec-fetch-site': 'cross-site' }, 'POST')
    expect([other.status, cookiesOf(other)]).toEqual([404, []])
    const own = await visit('github/logout', { 'sec-fetch-site': 'same-origin' }, 'POST')
    expect(own.headers.getSetCookie()[0]).toMatch(/^__Host-fieldbook-editor=; .*Max-Age=0/u)
  })
})

describe('a token', () => {
  const ended = (refreshToken?: string) => ({
    token: 'ended',
    expiresAt: new Date(Date.now() - 1000).toISOString(),
    ...(refreshToken && { refreshToken }),
  })

  it('that ends is renewed once, however much is asked at a time, and goes on from there', async () => {
    host.github.grants.add('refresh-1')
    const editor = await host.signIn(ended('refresh-1'))
    const answers = await Promise.all(['tree', 'session', 'tree'].map((path) => editor.ask(path)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(host.github.asked.filter((asked) => asked === 'POST access_token')).toHaveLength(1)
    expect((await editor.ask('tree')).status).toBe(200)
    expect(host.github.asked.filter((asked) => asked === 'POST access_token')).toHaveLength(1)
  })

  it.each([
    ['that ends and cannot be renewed', () => ended('unknown')],
    ['that ends and has nothing to renew it', () => ended()],
    ['that was revoked', () => ({ token: 'revoked' })],
  ])('%s is said to be no longer accepted: sign in again', async (_, session) => {
    const editor = await host.signIn(session())
    const answer = await editor.ask('tree')
    expect(answer.status).toBe(401)
    expect(await answer.text()).toBe('GitHub no longer accepts your sign-in. Sign in again.')
    const saved = await editor.send({}, [{ path: 'content/projects/wells.md' }])
    expect(saved.status).toBe(401)
    expect(saved.text).toMatch(/Sign in again\./u)
  })

  it('that cannot be renewed because GitHub does not answer is not given up', async () => {
    host.github.grants.add('refresh-2')
    const editor = await host.signIn(ended('refresh-2'))
    host.github.fail('POST access_token', 503)
    expect((await editor.ask('tree')).status).toBe(502)
    expect((await editor.ask('tree')).status).toBe(200)
  })
})

describe('a stranger', () => {
  it.each([
    'tree',
    'blob/x/content/site.md',
    'files',
    'update',
    'session',
    'branch',
    'links/x',
    'x',
  ])('gets nothing: %s', async (path) => {
    const forged = await makeCookie('session', { token: host.github.giveToken() }, `${secret}!`)
    for (const cookie of ['', forged.split(';', 1)[0] ?? '']) {
      for (const method of ['GET', 'POST']) {
        const answer = await visit(path, { cookie, 'sec-fetch-site': 'same-origin' }, method)
        expect([method, answer.status]).toEqual([method, 401])
      }
    }
    expect(host.github.asked).toEqual([])
  })

  it('on another site cannot save with the cookie of an editor', async () => {
    const editor = await host.signIn()
    for (const site of ['cross-site', 'same-site', 'none']) {
      for (const path of ['update', 'branch', 'files']) {
        const init = { method: 'POST', body: '{}', headers: { 'sec-fetch-site': site } }
        expect((await editor.ask(path, init)).status).toBe(403)
      }
    }
    expect(host.github.asked).toEqual([])
  })
})
