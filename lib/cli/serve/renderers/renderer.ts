import { createServer } from 'node:http'
import { loadEnv } from '@/lib/cli/load-env'

/** What a renderer says once it is ready. */
export type RendererMessage = { readonly socketPath: string }

/**
 * Where this process listens: a socket in the folder of the build, in which both ends are and which
 * is removed with it; on Windows a named pipe.
 */
const socketPath =
  process.platform === 'win32'
    ? `\\\\.\\pipe\\fieldbook-${process.pid}`
    : `renderer-${process.pid}.sock`

const env = await loadEnv('production')
const { hasServedBuild, openNext } = await import('../open-next')
const server = createServer(await openNext(env).catch(endWithBuild))
// The other end keeps the connection.
server.keepAliveTimeout = 0
server.listen(socketPath, () => process.send?.({ socketPath } satisfies RendererMessage))

// It ends with the server it works for, which first answers what it was asked.
process.once('disconnect', () => process.exit(0))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})

/** The build is gone once the server it works for has ended, which may be before this has begun. */
function endWithBuild(error: unknown): never {
  if (!hasServedBuild()) process.exit(0)
  throw error
}
