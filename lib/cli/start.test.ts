import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { findFreePort } from './serve/find-free-port'
import { placeCommands, runCommand } from './testing/run-command'

const host = '127.0.0.1'
const { at } = makeTemporaryFolder()

/** Runs `npm start` in a folder that has the commands, but nothing that could be built. */
async function start(port: number): Promise<{ code: number | null; said: string }> {
  await placeCommands(at())
  return runCommand(at(), ['start'], { ...process.env, HOST: host, PORT: String(port) })
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
