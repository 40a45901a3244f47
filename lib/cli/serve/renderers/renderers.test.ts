import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { countRenderers } from './count-renderers'
import { startRenderers } from './renderers'

const { at, write } = makeTemporaryFolder()
const gigabyte = 1024 ** 3

// What is said of renderers that end is asked for here, and nothing for the log of the tests.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.restoreAllMocks()
})

it.each([
  ['one processor has no time for another process', { cores: 1, memory: 8 * gigabyte }, 0],
  ['each processor has its own', { cores: 2, memory: 8 * gigabyte }, 2],
  ['many processors have other work, too', { cores: 32, memory: 64 * gigabyte }, 4],
  ['little memory holds fewer', { cores: 2, memory: gigabyte }, 1],
  ['very little holds none', { cores: 2, memory: gigabyte / 4 }, 0],
])('%s', (_, machine, count) => {
  expect(countRenderers(undefined, machine)).toBe(count)
  expect(countRenderers(3, machine)).toBe(3)
})

/** Renderers that run such a program, and say when they started. */
async function open(count: number, program: string) {
  await write('renderer.mjs', program)
  const renderers = startRenderers(count, at('renderer.mjs'))
  onTestFinished(renderers.stop)
  return renderers
}

it('the renderer with the least to do is chosen, as soon as one is ready', async () => {
  const { choose } = await open(
    2,
    `process.send({ socketPath: String(process.pid) })
     process.once('disconnect', () => process.exit(0))`,
  )
  expect(choose()).toBeUndefined()
  const first = await vi.waitUntil(choose, { timeout: 10_000 })
  first.busy++
  const second = await vi.waitUntil(() => (choose() === first ? undefined : choose()), {
    timeout: 10_000,
  })
  second.busy += 2
  expect(choose()).toBe(first)
})

it('one that cannot start is not started again at once', async () => {
  const file = at('starts')
  const { choose } = await open(
    1,
    `import { appendFileSync } from 'node:fs'
     appendFileSync(${JSON.stringify(file)}, 'x')
     process.once('disconnect', () => process.exit(0))
     process.exit(1)`,
  )
  await vi.waitUntil(() => readFile(file, 'utf8').catch(() => ''), { timeout: 10_000 })
  const said = 'A renderer has ended; another is started in 30 seconds.'
  await vi.waitUntil(() => vi.mocked(console.error).mock.calls.flat().includes(said))
  expect(choose()).toBeUndefined()
  expect(await readFile(file, 'utf8')).toBe('x')
})
