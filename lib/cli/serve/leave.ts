import cluster from 'node:cluster'
import type { Server } from 'node:http'

/** What a server is told when another one has taken its place. */
export const leave = 'leave'

/** How long requests that are under way then may still take, in milliseconds. */
const patience = 30_000

/**
 * Has a server of {@link file://./serve-meanwhile.ts} end when it is told to: it takes no new
 * connection, answers what was asked already, closes each connection with that, and then its process
 * ends.
 */
export function leaveWhenAsked(server: Server): void {
  if (!cluster.isWorker) return
  process.once('message', (message) => {
    if (message !== leave) return
    server.prependListener('request', (_request, response) => {
      response.setHeader('Connection', 'close')
    })
    server.close(() => process.exit(0))
    setTimeout(() => process.exit(0), patience).unref()
  })
}
