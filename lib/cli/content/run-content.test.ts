import { existsSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
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

describe('a command that may not write says so in a sentence', () => {
  it.each([
    { name: 'new', args: ['new', 'Kenya'], blocked: 'content/projects' },
    { name: 'rules', args: ['rules'], blocked: 'docs' },
    { name: 'build', args: ['build'], blocked: '.fieldbook' },
  ])(
    '$name',
    async ({ args, blocked }) => {
      await writePortfolio()
      await write(blocked, 'a file in the place of a folder')
      const { code, said } = await run(args)
      expect(said).toContain(blocked)
      expect(said).toMatch(/ was not written: there is a file where a folder should be\n$/u)
      expect(said).not.toMatch(stackTrace)
      expect(code).toBe(1)
    },
    30_000,
  )

  it('check, which still lists the problems', async () => {
    await writePortfolio({ 'content/projects/kenya.md': project({ client: 'client: Nobody' }) })
    await write('.fieldbook', 'a file in the place of a folder')
    const { said } = await run(['check'])
    expect(said).toMatch(/^\.fieldbook\/check\.json was not written: there is a file/u)
    expect(said).toContain('content/projects/kenya.md')
    expect(said).not.toMatch(stackTrace)
  }, 30_000)
})

describe('a folder of content that is missing is named, with what to do, and never made', () => {
  it.each([
    'content check',
    'content fix',
    'content stats',
    'content build',
    'content new Kenya',
    'build --prepare',
    'dev',
    'preview-link kenya',
  ])(
    '%s',
    async (command) => {
      const [name = '', ...args] = command.split(' ')
      const { code, said } = await runCommand(at(), [name, ...args], {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        CONTENT_DIR: 'none',
        PREVIEW_SECRET: 'a secret of more than thirty-two bytes',
      })
      expect(said).toMatch(/^There is no folder none with content; set CONTENT_DIR, .+\n$/u)
      expect(code).toBe(2)
      expect(existsSync(at('none'))).toBe(false)
    },
    30_000,
  )
})

describe('who asks for help is shown how the command is called', () => {
  it.each([
    'content help',
    'content --help',
    'content check --help',
    'preview-link --help',
    'github-mode --help',
  ])(
    '%s',
    async (command) => {
      const [name = '', ...args] = command.split(' ')
      const { code, said } = await runCommand(at(), [name, ...args], {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
      })
      expect(said).toMatch(new RegExp(`^Usage: npm run ${name} -- `, 'u'))
      expect(code).toBe(0)
    },
    30_000,
  )
})

it('an option that a command does not have is named', async () => {
  await writePortfolio()
  for (const command of ['content check', 'content new', 'preview-link kenya']) {
    const [name = '', ...args] = `${command} --frob`.split(' ')
    const { code, said } = await runCommand(at(), [name, ...args], {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
    })
    expect(said).toMatch(/^There is no option "--frob"\.\n\nUsage: /u)
    expect(code).toBe(2)
  }
}, 30_000)
