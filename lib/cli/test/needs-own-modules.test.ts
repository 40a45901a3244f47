import { expect, it } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { listTestsAlone } from './needs-own-modules'

const { at, write } = makeTemporaryFolder()

it('a test that changes modules, settings or the folder of its process runs in one of its own', async () => {
  await write('lib/a/mocks.test.ts', `vi.${'mock'}('@/lib/env')`)
  await write('lib/a/settings.test.ts', `vi.${'stubEnv'}('CONTENT_DIR', 'content')`)
  await write('moves.test.ts', `process.${'chdir'}(folder)`)
  await write('lib/a/plain.test.ts', 'expect(add(1, 1)).toBe(2)\n// a mock of nothing')
  // What a test leaves in globals and clocks is undone after it.
  await write('lib/a/asks.test.ts', `vi.${'stubGlobal'}('fetch', answer)`)
  const env = `process.${'env'}`
  await write('lib/a/reads.test.ts', `const env = { ...${env}, PORT: ${env}.PORT === '1' }`)
  await write('lib/a/writes.test.ts', `${env}.PORT = '1'`)
  await write('node_modules/x/other.test.ts', `vi.${'mock'}('x')`)
  expect(listTestsAlone(at()).sort()).toEqual([
    'lib/a/mocks.test.ts',
    'lib/a/settings.test.ts',
    'lib/a/writes.test.ts',
    'moves.test.ts',
  ])
})
