import { expect, it } from 'vitest'
import { isEditor, refuseOthers } from './is-editor'
import { makeCookie } from './session'

const secret = 'only for tests: no editor anywhere has this secret'

async function ask(method: string, headers: Readonly<Record<string, string>>) {
  const request = { method, headers: new Headers(headers) }
  return (await refuseOthers(request, { secret }))?.status
}

const signedIn = async (key = secret) =>
  (await makeCookie('session', { token: 'ghu_1' }, key)).split(';', 1)[0] ?? ''

it('the page while typing is for anyone who is signed in, from the editor’s own page', async () => {
  const cookie = await signedIn()
  expect(await ask('GET', { cookie })).toBeUndefined()
  expect(await ask('POST', { cookie, 'sec-fetch-site': 'same-origin' })).toBeUndefined()
  expect(await ask('POST', { cookie, 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await ask('POST', { cookie, origin: 'https://elsewhere.example', host: 'here' })).toBe(403)
})

it('a stranger, a forged cookie and one for another use are refused', async () => {
  const headers = { 'sec-fetch-site': 'same-origin' }
  expect(await ask('GET', {})).toBe(401)
  expect(await ask('POST', headers)).toBe(401)
  expect(await ask('POST', { ...headers, cookie: await signedIn(`other ${secret}`) })).toBe(401)
  const signIn = (await makeCookie('signIn', { token: 'ghu_1' }, secret)).split(';', 1)[0] ?? ''
  const renamed = signIn.replace('sign-in', 'editor')
  expect(await isEditor(new Headers({ cookie: renamed }), { secret })).toBe(false)
})
