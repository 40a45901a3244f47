import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { NextRequest } from 'next/server'
import { afterAll, expect, it } from 'vitest'
import { findFreePort } from '@/lib/cli/serve/find-free-port'
import { keepListings } from '@/lib/cli/serve/kept-listings'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { answerAtOnce } from './proxy'

const nginx = ['nginx', '/usr/sbin/nginx'].find((name) => spawnSync(name, ['-v']).status === 0)
if (nginx === undefined) console.log('nginx is not installed, so no test asks through it.')

const { at } = makeTemporaryFolder()
const host = '127.0.0.1'
let site: Server | undefined
let cache: ChildProcess | undefined
afterAll(() => {
  cache?.kill()
  site?.close()
})

/** What a visitor sees, with the headers that the proxy of the site gives it. */
function startSite(port: number): Promise<void> {
  const answer = keepListings({ hasPreviews: true })
  const server = createServer((request, response) =>
    answer(request, response, () => {
      const { cookie } = request.headers
      const asked = new NextRequest(`http://${host}${request.url}`, {
        headers: cookie === undefined ? {} : { cookie },
      })
      const rule = answerAtOnce(asked)?.headers.get('Cache-Control') ?? ''
      response.writeHead(200, { 'Cache-Control': rule, Vary: 'Cookie' })
      response.end(cookie?.includes('__Host-fieldbook-preview') ? 'a draft' : 'public')
    }),
  )
  site = server
  return new Promise((resolve) => server.listen(port, host, resolve))
}

async function startNginx(program: string, port: number, sitePort: number): Promise<void> {
  await mkdir(at('cache'), { recursive: true })
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const config = `daemon off; master_process off; pid ${at('pid')}; error_log ${at('errors')}; events {}
    http { access_log off; proxy_cache_path ${at('cache')} keys_zone=site:1m;
      ${folders.map((name) => `${name}_temp_path ${at(name)};`).join(' ')}
      server { listen ${host}:${port}; location / {
        proxy_pass http://${host}:${sitePort}; proxy_cache site;
        add_header X-Cache $upstream_cache_status always; } } }`
  await writeFile(at('nginx.conf'), config)
  cache = spawn(program, ['-c', at('nginx.conf'), '-p', at()], { stdio: 'ignore' })
  await expect
    .poll(() =>
      fetch(`http://${host}:${port}/projects?up`).then(
        () => true,
        () => false,
      ),
    )
    .toBe(true)
}

it.skipIf(nginx === undefined)(
  'nginx keeps what the public sees; a preview neither gets that copy nor leaves one',
  async () => {
    const [port, sitePort] = [await findFreePort(), await findFreePort()]
    await startSite(sitePort)
    await startNginx(nginx ?? '', port, sitePort)
    const ask = async (cookie?: string) => {
      const answer = await fetch(`http://${host}:${port}/projects`, {
        headers: cookie === undefined ? {} : { cookie },
      })
      return [answer.headers.get('X-Cache'), await answer.text()]
    }
    const preview = '__Host-fieldbook-preview=token; __prerender_bypass=on'
    expect(await ask(preview)).toEqual(['MISS', 'a draft'])
    expect(await ask()).toEqual(['MISS', 'public'])
    expect(await ask()).toEqual(['HIT', 'public'])
    expect(await ask(preview)).toEqual(['MISS', 'a draft'])
    expect(await ask(preview)).toEqual(['MISS', 'a draft'])
    expect(await ask()).toEqual(['HIT', 'public'])
  },
)
