import { createServer } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'
import createNext from 'next'
import type { Env } from '@/lib/env'
import { root } from '@/lib/files/content-files'
import { makeAssetChooser } from './static-assets'

/** An address no page can have; Next answers it with the 404 page. */
const nowhere = '/404'

/** Next compresses pages, but not what its routes answer; so it is left out, and this does all. */
const compress = compression({
  // A tenth smaller than the usual 4, and no slower; more than 6 takes a page tens of milliseconds.
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } },
  filter: (_request, response) => {
    const type = [response.getHeader('Content-Type')].flat().join()
    return /^(?:text\/|image\/svg\+xml|application\/(?:json|javascript|manifest|[\w.-]+\+(?:xml|json)))/u.test(
      type,
    )
  },
})

/**
 * Serves the production build until the process is told to end. Like `next start`, but an address
 * with broken percent-encoding is a 404 as any other unknown one; Next alone answers 500.
 */
export async function serve({ port, host }: Pick<Env, 'port' | 'host'>): Promise<void> {
  const app = createNext({ dev: false, dir: root, port, ...(host && { hostname: host }) })
  await app.prepare()
  const handle = app.getRequestHandler()
  const chooseAsset = makeAssetChooser()
  const server = createServer((request, response) => {
    if (!isDecodable(request.url ?? '/')) request.url = nowhere
    chooseAsset(request, response)
    compress(request, response, () => handle(request, response))
  })
  await new Promise<void>((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE'
      reject(isTaken ? new Error(`Port ${port} is in use. Set PORT to another port.`) : error)
    })
    server.listen(port, host, resolve)
  })
  console.log(`Fieldbook is running at http://${host ?? 'localhost'}:${port}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
  }
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}
