import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  request as send,
} from 'node:http'
import { onTestFinished } from 'vitest'
import { listen } from '@/lib/cli/serve/check-port'
import { findFreePort } from '@/lib/cli/serve/find-free-port'

/** An answer as it came over the wire: nothing is unpacked. */
export type Received = {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Serves as long as a test lasts. @returns where. */
export async function openServer(handle: RequestListener) {
  const server = createServer(handle)
  const place = { port: await findFreePort(), host: '127.0.0.1' }
  await listen(server, place)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return place
}

/** Serves as long as a test lasts. @returns what asks that server for an address. */
export async function serveFor(handle: RequestListener) {
  const place = await openServer(handle)
  return (path: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
    new Promise<Received>((resolve, reject) => {
      const request = send({ ...place, path, headers, method }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const { statusCode: status, headers: received } = response
          resolve({ status, headers: received, body: Buffer.concat(chunks) })
        })
      })
      request.on('error', reject)
      request.end(body)
    })
}
