import { existsSync } from 'node:fs'
import { beforeEach, expect, it } from 'vitest'
import { project, toSourceFiles } from '@/lib/check/testing/small-portfolio'
import { placeCommands, runCommand } from '@/lib/cli/testing/run-command'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'

const { at, write } = makeTemporaryFolder()

beforeEach(() => placeCommands(at()))

/** Runs `npm run content --` with some arguments. */
const run = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
  runCommand(at(), ['content', ...args], {
    NODE_ENV: 'production',
    PATH: process.env.PATH,
    ...settings,
  })

/** Writes the small portfolio, and some files more. */
async function writePortfolio(files: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const { file, bytes } of toSourceFiles(files)) {
    await write(file, new TextDecoder().decode(bytes))
  }
}

const stackTrace = /^ +at /mu

it('a check that cannot keep what it found still lists the problems', async () => {
  await writePortfolio({ 'content/projects/kenya.md': project({ client: 'client: Nobody' }) })
  await write('.fieldbook', 'a file in the place of a folder')
  const { said } = await run(['check'])
  expect(said).toMatch(/^\.fieldbook\/check\.json was not written: there is a file/mu)
  expect(said).toContain('content/projects/kenya.md')
  expect(said).not.toMatch(stackTrace)
}, 30_000)

it('a folder of content that is missing is named, with what to do, and never made', async () => {
  const { code, said } = await run(['new', 'Kenya'], { CONTENT_DIR: 'none' })
  expect(said).toMatch(/^There is no folder none with content; set CONTENT_DIR, .+\n$/u)
  expect(code).toBe(2)
  expect(existsSync(at('none'))).toBe(false)
}, 30_000)
