import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { isListing, keepListings } from './kept-listings'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

type Site = (request: IncomingMessage, response: ServerResponse) => void

/** A site that counts how often it was asked, behind the cache. */
async function serve(site: Site) {
  const answer = keepListings({ hasPreviews: true })
  let asked = 0
  const server = createServer((request, response) =>
    answer(request, response, () => {
      asked++
      site(request, response)
    }),
  )
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    ask: (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers, method }),
    countAsked: () => asked,
  }
}

const long = 'a project of many '.repeat(200)
const publicly: Site = (_request, response) => {
  response.setHeader('Cache-Control', 'public, max-age=0, s-maxage=60, stale-while-revalidate=30')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.write(long)
  response.end('projects')
}

describe('answers that are the same for everybody', () => {
  it('go out while they are made when they are long, and are not kept', async () => {
    const piece = 'a'.repeat(1024 * 1024)
    const { ask, countAsked } = await serve((_request, response) => {
      response.setHeader('Cache-Control', 'public, max-age=0, s-maxage=60')
      response.setHeader('Content-Type', 'text/csv; charset=utf-8')
      for (let piecesLeft = 4; piecesLeft > 0; piecesLeft--) response.write(piece)
      response.end('last')
    })
    for (const _ of [1, 2]) {
      expect(await (await ask('/projects.csv')).text()).toBe(`${piece.repeat(4)}last`)
    }
    expect(countAsked()).toBe(2)
  })

  it('are made once, and sent unchanged to those who ask next', async () => {
    const { ask, countAsked } = await serve(publicly)
    for (const _ of [1, 2, 3]) {
      const answer = await ask('/projects?q=a')
      expect(await answer.text()).toBe(`${long}projects`)
      expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    }
    expect(countAsked()).toBe(1)
    await ask('/projects?q=b')
    expect(countAsked()).toBe(2)
  })

  it('say that they differ by cookie where there are previews, whatever else they say', async () => {
    const { ask } = await serve(publicly)
    for (const _ of ['made', 'kept']) {
      expect((await ask('/projects')).headers.get('Vary')).toBe('Cookie, Accept-Encoding')
    }
  })

  it('have the same headers when only those are asked for', async () => {
    const { ask } = await serve((request, response) => {
      if (request.method === 'HEAD') response.end()
      else publicly(request, response)
    })
    const head = await ask('/projects?q=a', {}, 'HEAD')
    const whole = await ask('/projects?q=a')
    for (const name of ['ETag', 'Content-Length', 'Vary']) {
      expect([name, head.headers.get(name)]).toEqual([name, whole.headers.get(name)])
    }
    expect([await head.text(), await whole.text()]).toEqual(['', `${long}projects`])
  })

  it('are not sent again to a browser that has them', async () => {
    const { ask } = await serve(publicly)
    const etag = (await ask('/projects')).headers.get('ETag') ?? ''
    const again = await ask('/projects', { 'If-None-Match': etag })
    expect(again.status).toBe(304)
    expect(again.headers.get('ETag')).toBe(etag)
  })

  it('are kept in each encoding by itself', async () => {
    const { ask } = await serve(publicly)
    const plain = await ask('/projects', { 'Accept-Encoding': 'identity' })
    expect(plain.headers.get('Content-Encoding')).toBeNull()
    const small = await ask('/projects', { 'Accept-Encoding': 'br' })
    expect(small.headers.get('Content-Encoding')).toBe('br')
    expect(small.headers.get('Vary')).toContain('Accept-Encoding')
    expect(await small.text()).toBe(await plain.text())
  })

  it('are kept no longer because they waited here: a cache behind is told what is left', async () => {
    const { ask } = await serve(publicly)
    await ask('/projects')
    const left = /s-maxage=(\d+)/u.exec((await ask('/projects')).headers.get('Cache-Control') ?? '')
    expect(Number(left?.[1])).toBeLessThanOrEqual(60)
  })

  it('do not take the place of page data, which the router asks for', async () => {
    const { ask, countAsked } = await serve((request, response) => {
      response.setHeader('Vary', 'rsc')
      publicly(request, response)
    })
    await ask('/projects')
    await ask('/projects', { rsc: '1' })
    expect(countAsked()).toBe(2)
    await ask('/projects')
    expect(countAsked()).toBe(2)
  })
})

describe('a preview', () => {
  const cookie = '__Host-fieldbook-preview=token'
  const site: Site = (request, response) => {
    if (!request.headers.cookie?.includes('preview')) return publicly(request, response)
    response.setHeader('Cache-Control', 'private, no-store')
    response.end('a draft')
  }

  it('never gets the copy of everybody', async () => {
    const { ask } = await serve(site)
    await ask('/projects')
    expect(await (await ask('/projects', { cookie })).text()).toBe('a draft')
  })

  it('never leaves a copy for others, even if the site called it public', async () => {
    const { ask } = await serve(site)
    await ask('/projects', { cookie })
    expect(await (await ask('/projects')).text()).not.toContain('draft')
    const careless = await serve(publicly)
    await careless.ask('/projects', { cookie })
    await careless.ask('/projects')
    expect(careless.countAsked()).toBe(2)
  })
})

it.each([
  ['private, no-store', 200],
  ['public, max-age=0, s-maxage=0', 200],
  ['public, max-age=0, s-maxage=60', 500],
  ['public, max-age=0, s-maxage=60', 404],
])('what says "%s" with status %d is made again every time', async (rule, status) => {
  const { ask, countAsked } = await serve((_request, response) => {
    response.writeHead(status, { 'Cache-Control': rule }).end('once')
  })
  for (const _ of [1, 2]) expect((await ask('/projects')).status).toBe(status)
  expect(countAsked()).toBe(2)
})

it.each([
  ['/projects', true],
  ['/projects?q=x', true],
  ['/projects.csv', true],
  ['/projects/print?q=x', true],
  ['/api/projects?page=2', true],
  ['/projects/nepal-paani', false],
  ['/drafts', false],
])('answers of %s are kept: %s', (url, expected) => expect(isListing(url)).toBe(expected))
