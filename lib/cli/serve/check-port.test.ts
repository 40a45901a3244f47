import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import { checkPort, listen } from './check-port'
import { findFreePort } from './find-free-port'

const host = '127.0.0.1'

it('says that a port is in use, and what to do', async () => {
  const port = await findFreePort()
  const other = createServer()
  await listen(other, { port, host })
  await expect(checkPort({ port, host })).rejects.toThrow(
    `Port ${port} is in use. Stop the program that uses it, or set PORT to another port.`,
  )
  await new Promise((resolve) => other.close(resolve))
})

it('leaves a free port free', async () => {
  const place = { port: await findFreePort(), host }
  await checkPort(place)
  await expect(checkPort(place)).resolves.toBeUndefined()
})

it('says that the machine does not have the address', async () => {
  // Addresses for documentation (RFC 5737): no machine has them.
  await expect(checkPort({ port: await findFreePort(), host: '192.0.2.1' })).rejects.toThrow(
    'This machine has no address "192.0.2.1".',
  )
})
