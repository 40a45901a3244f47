import { spawn } from 'node:child_process'
import { copyFile, symlink } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { GithubStandIn } from '@/lib/editor/github/testing/github-stand-in'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'

const { at } = makeTemporaryFolder()
let github: GithubStandIn

beforeAll(async () => {
  github = await GithubStandIn.start()
  github.clientSecret = 'the secret of the app'
})
afterAll(() => github.stop())

beforeEach(async () => {
  github.begin(new Map([['content/site.md', Buffer.from('---\ntitle: One\n---\n')]]))
  // In a folder without settings of its own.
  await symlink(path.resolve('lib'), at('lib'), 'junction')
  await copyFile('tsconfig.json', at('tsconfig.json'))
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
async function run(args: readonly string[], settings: Readonly<Record<string, string>>) {
  const tsx = path.resolve('node_modules/tsx/dist/cli.mjs')
  const child = spawn(process.execPath, [tsx, 'lib/cli/github-mode.ts', ...args], {
    cwd: at(),
    env: { NODE_ENV: 'production', PATH: process.env.PATH, PWD: at(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const keep = (chunk: Buffer) => {
    said += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, said }
}

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
