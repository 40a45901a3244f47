import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { GithubStandIn } from '@/lib/editor/github/testing/github-stand-in'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { placeCommands, runCommand } from './testing/run-command'

const { at } = makeTemporaryFolder()
let github: GithubStandIn

beforeAll(async () => {
  github = await GithubStandIn.start()
  github.clientSecret = 'the secret of the app'
})
afterAll(() => github.stop())

beforeEach(async () => {
  github.begin(new Map([['content/site.md', Buffer.from('---\ntitle: One\n---\n')]]))
  await placeCommands(at())
})

const right = () => ({
  SITE_URL: 'https://projects.example.org',
  PREVIEW_SECRET: 'another secret of more than thirty-two bytes',
  KEYSTATIC_GITHUB_REPO: 'fieldbook/content',
  KEYSTATIC_GITHUB_API: github.url,
  KEYSTATIC_GITHUB_CLIENT_ID: 'Iv23liABCDEF',
  KEYSTATIC_GITHUB_CLIENT_SECRET: 'the secret of the app',
  KEYSTATIC_GITHUB_READ_TOKEN: github.giveToken(),
  KEYSTATIC_SECRET: '0123456789abcdef0123456789abcdef',
})

/** Runs `npm run github-mode --` with some arguments. */
const run = (args: readonly string[], settings: Readonly<Record<string, string>>) =>
  runCommand(at(), ['github-mode', ...args], {
    NODE_ENV: 'production',
    PATH: process.env.PATH,
    ...settings,
  })

it('says of right settings that nothing is missing, and what the app needs', async () => {
  const { code, said } = await run(['check'], right())
  expect(said).toContain('✓ The repository fieldbook/content is there, private.')
  expect(said).toContain('https://projects.example.org/api/keystatic/github/oauth/callback')
  expect(said).toMatch(/\nNothing is missing\.\n$/u)
  expect(said).not.toContain('✗')
  expect(code).toBe(0)
})

it('says which settings are missing, and asks nobody', async () => {
  const { code, said } = await run(['check'], {})
  expect(said).toMatch(
    /^The editor on a host is not set up: set KEYSTATIC_GITHUB_REPO, .* and KEYSTATIC_SECRET/u,
  )
  expect(code).toBe(1)
  expect(github.asked).toEqual([])
})

it('says that nobody can save to a repository that may only be read', async () => {
  github.isArchived = true
  const { code, said } = await run(['check'], right())
  expect(said).toContain(
    '✗ The repository fieldbook/content is archived: it can be read, but nobody can save.',
  )
  expect(said).toMatch(/\nTo fix: 1\. See docs\/github-mode\.md\.\n$/u)
  expect(code).toBe(1)
})
