import { spawn } from 'node:child_process'
import { copyFile, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect, it } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { findFreePort } from './serve/find-free-port'

const host = '127.0.0.1'
const { at } = makeTemporaryFolder()

/** Runs `npm start` in a folder that has the commands, but nothing that could be built. */
async function start(port: number): Promise<{ code: number | null; said: string }> {
  await symlink(path.resolve('lib'), at('lib'), 'junction')
  await copyFile('tsconfig.json', at('tsconfig.json'))
  const tsx = path.resolve('node_modules/tsx/dist/cli.mjs')
  const child = spawn(process.execPath, [tsx, 'lib/cli/start.ts'], {
    cwd: at(),
    env: { ...process.env, PWD: at(), HOST: host, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const keep = (chunk: Buffer) => {
    said += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, said }
}

it('says that the port is in use before it looks at anything that would be built', async () => {
  const port = await findFreePort()
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(port, host, resolve))
  const { code, said } = await start(port)
  await new Promise((resolve) => other.close(resolve))
  expect(said.trim()).toBe(
    `Port ${port} is in use. Stop the program that uses it, or set PORT to another port.`,
  )
  expect(code).toBe(1)
})
