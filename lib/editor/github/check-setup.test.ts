import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { checkSetup, type Setup } from './check-setup'
import { startHost } from './testing/host-editor'

let host: Awaited<ReturnType<typeof startHost>>
let right: Setup
beforeAll(async () => {
  host = await startHost()
  right = {
    ...{ repo: 'fieldbook/content', api: host.github.url, siteUrl: 'https://projects.example.org' },
    ...{ clientId: 'Iv23liABCDEF', clientSecret: 'the secret of the app' },
    secret: '0123456789abcdef0123456789abcdef',
    previewSecret: 'another secret of more than thirty-two bytes',
    readToken: host.github.giveToken(),
  }
})
beforeEach(() => {
  host.begin()
  host.github.clientSecret = 'the secret of the app'
})
afterAll(() => host.github.stop())

const check = async (setup: Partial<Setup> = {}) => checkSetup({ ...right, ...setup })
const wrong = async (setup: Partial<Setup>) =>
  (await check(setup)).flatMap(({ level, words }) => (level === 'bad' ? [words] : []))

it('says of a right setup that nothing is missing, and which callback the app needs', async () => {
  const findings = await check()
  expect(findings.filter(({ level }) => level === 'bad')).toEqual([])
  const words = findings.map((finding) => finding.words).join('\n')
  expect(words).toContain('https://projects.example.org/api/keystatic/github/oauth/callback')
  expect(words).toContain('is not protected')
  host.github.isProtected = true
  expect(JSON.stringify(await check())).toContain('is protected: editors save on branches')
  expect(host.github.asked).not.toContain('Save')
})

it.each([
  [{ siteUrl: 'http://localhost:3000' }, /^SITE_URL is/u],
  [{ secret: 'a'.repeat(32) }, /can be guessed/u],
  [{ secret: 'another secret of more than thirty-two bytes' }, /are the same/u],
  [{ clientId: '123456' }, /take its client ID/u],
  [{ clientId: 'Ov23liABCDEF' }, /is that of an OAuth app/u],
  [{ clientSecret: 'wrong' }, /^GitHub does not know the app/u],
  [{ readToken: 'github_pat_ended' }, /has ended or was revoked/u],
  [{ repo: 'fieldbook/other' }, /the name is wrong, or the token/u],
] as const)('says what is wrong: %o', async (setup, words) => {
  expect(await wrong(setup)).toEqual([expect.stringMatching(words)])
})

it('tells a token that may write from one that only reads', async () => {
  host.github.tokens.add('ghp_classic')
  expect(await wrong({ readToken: 'ghp_classic' })).toEqual([
    expect.stringMatching(/classic token, which may write/u),
  ])
})

it('without a token says what a private repository needs, and of a public one nothing', async () => {
  const words = async () => (await check({ readToken: undefined })).map((finding) => finding.words)
  expect((await words()).join()).toContain('set KEYSTATIC_GITHUB_READ_TOKEN')
  host.github.isPublic = true
  expect((await words()).join()).not.toContain('KEYSTATIC_GITHUB_READ_TOKEN')
})

it('says in words that GitHub cannot be reached', async () => {
  const words = await wrong({ api: 'http://127.0.0.1:9' })
  expect(words).toHaveLength(2)
  for (const sentence of words) expect(sentence).toContain('GitHub cannot be reached')
})
