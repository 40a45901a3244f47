import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { removeAbandoned, servedFolder } from './served-build'

it('removes the copies of servers that have ended, and no other', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'fieldbook-'))
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
  await rm(root, { recursive: true })
})

it('has nothing to remove where no server ever ran', () => {
  expect(() => removeAbandoned(path.join(tmpdir(), 'there is no such folder'))).not.toThrow()
})
