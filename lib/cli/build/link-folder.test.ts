import * as files from 'node:fs/promises'
import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { linkFolder } from './link-folder'

vi.mock('node:fs/promises', async (importActual) => {
  const actual = await importActual<typeof files>()
  return { ...actual, link: vi.fn(actual.link) }
})
const { at, read, write } = makeTemporaryFolder()

it('a file that is replaced in one folder stays in the other', async () => {
  await write('build/server/page.html', 'first')
  await linkFolder(at('build'), at('served'))
  await files.rm(at('build'), { recursive: true })
  await write('build/server/page.html', 'second')
  expect(await read('served/server/page.html')).toBe('first')
})

it('what is not needed is left out, below the folder itself only', async () => {
  for (const file of ['cache/a', 'server/cache/b']) await write(`build/${file}`, 'text')
  await linkFolder(at('build'), at('served'), new Set(['cache']))
  expect(await files.readdir(at('served'), { recursive: true })).toEqual(
    ['server', 'server/cache', 'server/cache/b'].map((name) => path.normalize(name)),
  )
})

it('where a file can have one name only, it is copied', async () => {
  await write('build/page.html', 'text')
  vi.mocked(files.link).mockRejectedValueOnce(Object.assign(new Error(), { code: 'EXDEV' }))
  await linkFolder(at('build'), at('served'))
  expect(await read('served/page.html')).toBe('text')
})
