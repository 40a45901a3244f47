import { beforeEach, expect, it } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { hintCompilation } from './compile-hint'

const { at, read, write } = makeTemporaryFolder()
const writeManifest = (manifest: unknown) => write('build-manifest.json', JSON.stringify(manifest))

beforeEach(async () => {
  await write('react.js', 'react()')
  await write('editor.js', 'edit()')
})

it('marks what every page runs, once however often it is built, and nothing else', async () => {
  await writeManifest({ rootMainFiles: ['react.js'], pages: {} })
  await hintCompilation(at())
  await hintCompilation(at())
  expect(await read('react.js')).toBe('//# allFunctionsCalledOnLoad\nreact()')
  expect(await read('editor.js')).toBe('edit()')
})

it('says so when the build no longer names these scripts', async () => {
  await writeManifest({ pages: {} })
  await expect(hintCompilation(at())).rejects.toThrow(/rootMainFiles/u)
})
