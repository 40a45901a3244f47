import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hintCompilation } from './compile-hint'

let folder = ''
const read = (name: string) => readFile(path.join(folder, name), 'utf8')
const write = (name: string, text: string) => writeFile(path.join(folder, name), text)
const writeManifest = (manifest: unknown) => write('build-manifest.json', JSON.stringify(manifest))

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fieldbook-'))
  await write('react.js', 'react()')
  await write('editor.js', 'edit()')
})
afterEach(() => rm(folder, { recursive: true }))

it('marks what every page runs, once however often it is built, and nothing else', async () => {
  await writeManifest({ rootMainFiles: ['react.js'], pages: {} })
  await hintCompilation(folder)
  await hintCompilation(folder)
  expect(await read('react.js')).toBe('//# allFunctionsCalledOnLoad\nreact()')
  expect(await read('editor.js')).toBe('edit()')
})

it('says so when the build no longer names these scripts', async () => {
  await writeManifest({ pages: {} })
  await expect(hintCompilation(folder)).rejects.toThrow(/rootMainFiles/u)
})
