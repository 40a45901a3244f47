import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { removeAbandoned, servedFolder } from './served-build'

const { at } = makeTemporaryFolder()

it('removes the copies of servers that have ended, and no other', async () => {
  const root = at()
  const { pid } = spawnSync(process.execPath, ['--version'])
  const ended = servedFolder(root, pid)
  const running = servedFolder(root)
  const elsewhere = path.join(path.dirname(running), `another-machine-${pid}`)
  for (const folder of [ended, running, elsewhere]) await mkdir(folder, { recursive: true })
  removeAbandoned(root)
  expect([ended, running, elsewhere].map((folder) => existsSync(folder))).toEqual([
    false,
    true,
    true,
  ])
})

it('has nothing to remove where no server ever ran', () => {
  expect(() => removeAbandoned(at('there is no such folder'))).not.toThrow()
})
