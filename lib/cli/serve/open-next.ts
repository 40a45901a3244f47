import { existsSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import path from 'node:path'
import createNext from 'next'
import { readServedBuild } from '@/lib/cli/load-env'
import type { Env } from '@/lib/env'
import { root } from '@/lib/files/content-files'

/** Where the build is that this process serves. */
const findServedBuild = () => path.join(root, path.dirname(readServedBuild()))

/** Whether it is there; a server that ends removes its own. */
export function hasServedBuild(): boolean {
  return existsSync(findServedBuild())
}

/**
 * Starts Next with the build that this process serves.
 *
 * @returns what answers a request with a page; its promise ends when that is written.
 */
export async function openNext({
  port,
  host,
}: Pick<Env, 'port' | 'host'>): Promise<(...args: Parameters<RequestListener>) => Promise<void>> {
  // Pages read texts, fonts and sizes of images below the folder that the process is in.
  process.chdir(findServedBuild())
  const app = createNext({
    dev: false,
    dir: root,
    port,
    ...(host && { hostname: host }),
    // Next would take requests that offer another protocol (`Upgrade`) from our server, and never
    // answer them. From one that does not listen it takes none (RFC 9110, 7.8: the offer is ignored).
    httpServer: createServer(),
  })
  await app.prepare()
  return app.getRequestHandler()
}
