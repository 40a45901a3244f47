import { spawn } from 'node:child_process'
import { copyFile, mkdtemp, rm, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { findFreePort } from './serve/find-free-port'

const host = '127.0.0.1'

/** Runs `npm start` in a folder that has the commands, but nothing that could be built. */
async function start(port: number): Promise<{ code: number | null; said: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fieldbook-'))
  await symlink(path.resolve('lib'), path.join(folder, 'lib'), 'junction')
  await copyFile('tsconfig.json', path.join(folder, 'tsconfig.json'))
  const tsx = path.resolve('node_modules/tsx/dist/cli.mjs')
  const child = spawn(process.execPath, [tsx, 'lib/cli/start.ts'], {
    cwd: folder,
    env: { ...process.env, PWD: folder, HOST: host, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const keep = (chunk: Buffer) => {
    said += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  await rm(folder, { recursive: true })
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
