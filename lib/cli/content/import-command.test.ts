import { existsSync } from 'node:fs'
import { readdir, symlink } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { project } from '@/lib/check/testing/small-portfolio'
import { placeCommands, runCommand } from '@/lib/cli/testing/run-command'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'

const { at, read, write } = makeTemporaryFolder()

const runImport = (...args: readonly string[]) =>
  runCommand(at(), ['content', 'import', 'jek', ...args], {
    NODE_ENV: 'production',
    PATH: process.env.PATH,
  })

beforeEach(async () => {
  await placeCommands(at())
  await write('jek/_config.yml', 'title: Old\ndescription: What it was.\n')
  await write('jek/_projects/kenya.md', project())
  await write('note.txt', 'a file')
})

const listOld = async () => (await readdir(at('jek'), { recursive: true })).sort()

describe('an import with a place that cannot be written to says so, and writes nothing', () => {
  it.each([
    [['--out', 'note.txt'], 'note.txt is not a folder; enter a folder after --out.'],
    [
      ['--out', 'note.txt/content'],
      'because note.txt is a file; choose another place after --out.',
    ],
    [['--report', 'lib'], 'lib is not a file; enter the name of a file after --report.'],
    [['--report', 'note.txt/r.md'], 'note.txt is not a folder; enter a folder after --report.'],
  ])(
    '%s',
    async (args, sentence) => {
      const { code, said } = await runImport(...args)
      expect(said).toContain(sentence)
      expect(said).not.toMatch(/^ +at /mu)
      expect(code).toBe(2)
      expect(existsSync(at('content'))).toBe(false)
      expect(await read('note.txt')).toBe('a file')
    },
    30_000,
  )

  it.runIf(process.platform === 'linux').each([
    [['--out', '/proc/y'], 'to /proc/y: no folder can be made there'],
    [['--out', '/proc'], 'to /proc: no folder can be made there'],
    [['--report', '/proc/x'], 'to /proc: no folder can be made there'],
  ])(
    '%s',
    async (args, sentence) => {
      const { code, said } = await runImport(...args)
      expect(said).toContain(sentence)
      expect(said).not.toMatch(/^ +at /mu)
      expect(code).toBe(2)
      expect(existsSync(at('content'))).toBe(false)
    },
    30_000,
  )
})

describe('nothing in the imported folder changes: an import into it is refused', () => {
  it.each([
    [['--out', 'jek'], 'jek'],
    [['--out', 'jek/new'], 'jek/new'],
    [['--out', 'link/new'], 'link/new'],
    [['--report', 'jek/report.md'], 'jek/report.md'],
    [['--out', 'jek', '--dry-run'], 'jek'],
  ])(
    '%s',
    async (args, place) => {
      await symlink(at('jek'), at('link'))
      const before = await listOld()
      const { code, said } = await runImport(...args)
      expect(said).toContain(`${place} is in the folder to import, in which nothing is changed;`)
      expect(code).toBe(2)
      expect(await listOld()).toEqual(before)
      expect(existsSync(at('content'))).toBe(false)
    },
    30_000,
  )

  it('also where only one folder of the content leads into it', async () => {
    await write('content/site.md', '---\ntitle: Own\n---\n')
    await symlink(at('jek'), at('content/projects'))
    const before = await listOld()
    const { code, said } = await runImport()
    expect(said).toContain('content/projects/kenya.md is in the folder to import')
    expect(code).toBe(2)
    expect(await listOld()).toEqual(before)
  }, 30_000)
})

it('counts what was written, and names what was not', async () => {
  await write('content/projects', 'a file in the place of a folder')
  const { code, said } = await runImport('--report', 'report.md')
  expect(said).toContain(
    'content/projects/kenya.md was not written: there is a file where a folder should be',
  )
  expect(said).toContain('0 of 1 projects and pages imported, 3 names proposed')
  expect(said).toMatch(/ 4 files written, 0 unchanged, 0 skipped, 1 not written\.\n$/u)
  expect(said).not.toMatch(/^ +at /mu)
  expect(code).toBe(1)
  const report = await read('report.md')
  expect(report).toContain(
    '- `_projects/kenya.md`: not imported: content/projects/kenya.md could not',
  )
  expect(report).not.toContain('### `_projects/kenya.md` →')
}, 30_000)
