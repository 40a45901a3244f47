import { createServer, type Server } from 'node:net'
import type { Env } from '@/lib/env'

type Place = Pick<Env, 'port' | 'host'>

/**
 * Makes sure that a server could listen there, without keeping the port.
 *
 * @throws Error that says in words why not and what to do.
 */
export async function checkPort(place: Place): Promise<void> {
  const server = createServer()
  await listen(server, place)
  await new Promise<void>((resolve) => server.close(() => resolve()))
}

/**
 * Has a server listen.
 *
 * @throws Error that says in words why it cannot and what to do.
 */
export function listen(server: Server, { port, host }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = describe(error.code, { port, ...(host && { host }) })
      reject(reason ? new Error(reason, { cause: error }) : error)
    })
    server.listen(port, host, resolve)
  })
}

function describe(code: string | undefined, { port, host }: Place): string | undefined {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use. Stop the program that uses it, or set PORT to another port.`
  }
  if (code === 'EACCES') {
    return `You are not allowed to use port ${port}. Set PORT to a port above 1023.`
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `This machine has no address "${host}". Set HOST to one it has, or remove it.`
  }
  return undefined
}
