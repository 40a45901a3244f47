import { rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'
import { constants } from 'node:zlib'
import compression from 'compression'
import { keepBuild } from '@/lib/cli/build/finished-build'
import { setServedBuild } from '@/lib/cli/load-env'
import type { Env } from '@/lib/env'
import { root } from '@/lib/files/content-files'
import { refuseMethod } from '@/lib/refuse-method'
import { listen } from './check-port'
import { makeCompressor } from './compress-once'
import { isListing, keepListings } from './kept-listings'
import { keepPages } from './kept-pages'
import { leaveWhenAsked } from './leave'
import { isCostly, limitCostly } from './limit-costly'
import { openNext } from './open-next'
import { isCompressible, usualQuality } from './pack'
import { readTarget } from './read-target'
import { countRenderers } from './renderers/count-renderers'
import { forward, isForwardable } from './renderers/forward'
import { sayLocationOnce } from './renderers/one-location'
import { type Renderers, startRenderers } from './renderers/renderers'
import { removeAbandoned, servedFolder } from './served-build'
import { makeAssetChooser } from './static-assets'

/** An address no page can have; Next answers it with the 404 page. */
const nowhere = '/404'

const noAddress = 'This is no address of a page: one begins with a slash, such as /projects.\n'

/**
 * Next compresses pages, but not what its routes answer; so it is left out, and this does all that
 * {@link makeCompressor} leaves: what is made for each request.
 */
const compress = compression({
  // A tenth smaller than the usual 4, and no slower.
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: usualQuality } },
  filter: (_request, response) => {
    return isCompressible([response.getHeader('Content-Type')].flat().join())
  },
})

/**
 * How long a connection may be quiet before it is closed, in milliseconds. Longer than proxies keep
 * theirs (60 s in nginx and in most load balancers): else a question on its way meets a closed door.
 */
const quietLimit = 75_000

/**
 * Serves the production build until the process gets a signal to end. Like `next start`, but an address
 * with broken percent-encoding is a 404 as any other unknown one; Next alone answers 500.
 */
export async function serve(
  env: Pick<Env, 'port' | 'host' | 'preview' | 'renderers' | 'siteUrl'>,
): Promise<void> {
  const { port, host } = env
  const folder = await openServedBuild()
  const handle = await openNext(env)
  const chooseAsset = makeAssetChooser(path.join(folder, '.next/static'))
  const listings = keepListings({ hasPreviews: env.preview !== undefined })
  const pages = keepPages()
  const compressOnce = makeCompressor()
  const limit = limitCostly()
  let renderers: Renderers | undefined
  const make = (request: IncomingMessage, response: ServerResponse) => {
    const { url = '' } = request
    const answer = async () => {
      const isElsewhere = isSlow(url) && isForwardable(request)
      const renderer = isElsewhere ? renderers?.choose() : undefined
      const isAnswered = renderer && (await forward(request, response, renderer))
      if (!isAnswered) await handle(request, response)
    }
    return isCostly(url) ? limit(response, answer) : answer()
  }
  const server = createServer((request, response) => {
    const { method = 'GET' } = request
    const url = readTarget(request.url ?? '')
    const refusal = refuseMethod(method, url?.split('?', 1)[0] ?? '')
    if (refusal) {
      response.writeHead(refusal.status, refusal.headers).end(refusal.body ?? undefined)
      return
    }
    if (url === undefined) {
      response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' }).end(noAddress)
      return
    }
    request.url = isDecodable(url) ? url : nowhere
    if (isListing(request.url ?? '')) {
      compress(request, response, () => {
        listings(request, response, () => make(request, response))
      })
      return
    }
    if (pages.answer(request, response)) return
    sayLocationOnce(response)
    pages.keep(request, response)
    chooseAsset(request, response)
    compress(request, response, () => {
      compressOnce(request, response)
      make(request, response)
    })
  })
  server.keepAliveTimeout = quietLimit
  leaveWhenAsked(server)
  await listen(server, env)
  // Not before: nobody has to wait for them.
  renderers = startRenderers(countRenderers(env.renderers))
  console.log(`Fieldbook is running at http://${host ?? 'localhost'}:${port}`)
  noteOtherAddress(env)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
  }
}

/** Says that pages, feeds and data name another port, where no setting says what the site is called. */
function noteOtherAddress({ port, siteUrl }: Pick<Env, 'port' | 'siteUrl'>): void {
  const named = new URL(siteUrl)
  if (named.hostname !== 'localhost' || named.port === String(port)) return
  console.log(
    `Addresses to copy, in feeds and in data begin with ${siteUrl}. To change that, set SITE_URL.`,
  )
}

/**
 * Gives this process the build for itself, until it ends: a build made in the meantime
 * replaces `.next`, and half of a page may not come from another build than the rest.
 *
 * @returns the folder that it is in.
 */
async function openServedBuild(): Promise<string> {
  removeAbandoned(root)
  const folder = servedFolder(root)
  await keepBuild(root, folder)
  process.on('exit', () => {
    // Windows does not remove the folder a process is in.
    process.chdir(root)
    rmSync(folder, { recursive: true, force: true })
  })
  setServedBuild(path.relative(root, path.join(folder, '.next')))
  return folder
}

/** Whether an address is answered with what is not ready, and takes long to make. */
function isSlow(url: string): boolean {
  return isListing(url) || isCostly(url) || url.startsWith('/social/')
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '')
    return true
  } catch {
    return false
  }
}
