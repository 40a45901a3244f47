import { existsSync } from 'node:fs'
import { readdir, symlink } from 'node:fs/promises'
import { beforeEach, expect, it } from 'vitest'
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
})

const listOld = async () => (await readdir(at('jek'), { recursive: true })).sort()

it('an import into the folder that it imports is refused, also by a link within the content', async () => {
  await write('content/site.md', '---\ntitle: Own\n---\n')
  await symlink(at('jek'), at('content/projects'))
  const before = await listOld()
  const { code, said } = await runImport()
  expect(said).toContain('content/projects/kenya.md is in the folder to import')
  expect(code).toBe(2)
  expect(await listOld()).toEqual(before)
}, 30_000)

it('an import whose report cannot be written writes nothing', async () => {
  const { code, said } = await runImport('--report', 'lib')
  expect(said).toContain('lib is not a file; enter the name of a file after --report.')
  expect(said).not.toMatch(/^ +at /mu)
  expect(code).toBe(2)
  expect(existsSync(at('content'))).toBe(false)
}, 30_000)

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
