import { chmod } from 'node:fs/promises'
import { beforeEach, expect, it } from 'vitest'
import { project, toSourceFiles } from '@/lib/check/testing/small-portfolio'
import { placeCommands, runCommand } from '@/lib/cli/testing/run-command'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'

const { at, read, write } = makeTemporaryFolder()

/** Its two spaces are fixed automatically. */
const fixable = project({}, 'Two  spaces.')
const [free, locked] = ['content/projects/free.md', 'content/projects/locked.md']

const runFix = () =>
  runCommand(at(), ['content', 'fix'], { NODE_ENV: 'production', PATH: process.env.PATH })

beforeEach(async () => {
  await placeCommands(at())
  for (const { file, bytes } of toSourceFiles({ [locked]: fixable })) {
    await write(file, new TextDecoder().decode(bytes))
  }
  await chmod(at(locked), 0o444)
})

it('a file that cannot be written keeps its problems, and does not keep others from being fixed', async () => {
  await write(free, fixable.replace('Water', 'Wells'))
  const { code, said } = await runFix()
  expect(said).toContain(`${locked} was not written: it is read-only`)
  expect(said).toContain('1 problem in 1 file was fixed. 1 file could not be written; see above.')
  expect(said).toMatch(/Problems left to fix yourself:\n\ncontent\/projects\/locked\.md:/u)
  expect(await read(locked)).toBe(fixable)
  expect(await read(free)).toContain('Two spaces.')
  expect(code).toBe(1)
}, 30_000)
