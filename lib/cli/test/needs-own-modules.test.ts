import { expect, it } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { listTestsAlone } from './needs-own-modules'

const { at, write } = makeTemporaryFolder()

it('a test that changes modules, settings or the folder of its process runs in one of its own', async () => {
  await write('lib/a/mocks.test.ts', `vi.${'mock'}('@/lib/env')`)
  await write('lib/a/settings.test.ts', `vi.${'stubEnv'}('CONTENT_DIR', 'content')`)
  await write('moves.test.ts', `process.${'chdir'}(folder)`)
  await write('lib/a/plain.test.ts', 'expect(add(1, 1)).toBe(2)\n// a mock of nothing')
  await write('node_modules/x/other.test.ts', `vi.${'mock'}('x')`)
  expect(listTestsAlone(at()).sort()).toEqual([
    'lib/a/mocks.test.ts',
    'lib/a/settings.test.ts',
    'moves.test.ts',
  ])
})
