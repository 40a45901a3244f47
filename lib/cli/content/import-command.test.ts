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

it('counts what was written, and names what was not', async () => {
  await write('content/projects', 'a file in the place of a folder')
  const { code, said } = await runImport('--report', 'report.md')
  expect(said).toContain(
    'content/projects/kenya.md was not written: there is a file where a folder should be',
  )
  expect(said).toContain('0 of 1 projects and pages imported, 3 names proposed')
  // Two streams: which comes first is not said.
  expect(said).toContain(' 4 files written, 0 unchanged, 0 skipped, 1 not written.\n')
  expect(said).not.toMatch(/^ +at /mu)
  expect(code).toBe(1)
  const report = await read('report.md')
  expect(report).toContain(
    '- `_projects/kenya.md`: not imported: content/projects/kenya.md could not',
  )
  expect(report).not.toContain('### `_projects/kenya.md` →')
}, 30_000)
