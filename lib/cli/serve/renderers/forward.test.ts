import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { serveFor } from '../testing/ask'
import { forward } from './forward'
import type { Renderer } from './renderers'

const { at } = makeTemporaryFolder()

/** A renderer that answers like this. */
async function openRenderer(answer: RequestListener): Promise<Renderer> {
  const socketPath =
    process.platform === 'win32' ? `\\\\.\\pipe\\test-${process.pid}` : path.join(at(), 'socket')
  const server = createServer(answer).listen(socketPath)
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { socketPath, busy: 0 }
}

/** A server that has every request answered by a renderer, or says that it was not. */
const serveFrom = (renderer: Renderer, silence?: number) =>
  serveFor(async (request, response) => {
    const isAnswered = await forward(request, response, renderer, silence)
    if (!isAnswered) response.end('made here')
  })

it('an answer arrives as it was made: status, headers, cookies and bytes', async () => {
  const renderer = await openRenderer((request, response) => {
    response.writeHead(404, { 'Set-Cookie': ['a=1', 'b=2'], 'Content-Type': 'text/plain' })
    response.end(`${request.method} ${request.url} for ${request.headers['x-forwarded-for']}`)
  })
  const ask = await serveFrom(renderer)
  const { status, headers, body } = await ask('/projects?q=%C3%A9')
  expect([status, headers['set-cookie'], headers['content-type'], body.toString()]).toEqual([
    404,
    ['a=1', 'b=2'],
    'text/plain',
    'GET /projects?q=%C3%A9 for 127.0.0.1',
  ])
  expect((await ask('/projects', {}, 'HEAD')).body).toHaveLength(0)
  expect(renderer.busy).toBe(0)
})

it('what a client says of a body does not change what the next one gets', async () => {
  const renderer = await openRenderer((request, response) => response.end(request.url))
  const ask = await serveFrom(renderer)
  const lengths = { 'Content-Length': '5', Expect: '100-continue' }
  for (const [path, headers] of [
    ['/first', lengths],
    ['/second', {}],
    ['/third', {}],
  ] as const) {
    const { status, body } = await ask(path, headers, 'GET', headers === lengths ? 'hello' : '')
    expect([status, body.toString()]).toEqual([200, path])
  }
})

it('a request whose renderer has ended is answered all the same', async () => {
  const ask = await serveFrom({ socketPath: path.join(at(), 'nobody'), busy: 0 })
  expect((await ask('/projects')).body.toString()).toBe('made here')
})

it('an answer that breaks off is not taken for a whole one', async () => {
  const renderer = await openRenderer((_request, response) => {
    response.write('half')
    setImmediate(() => response.destroy())
  })
  const ask = await serveFrom(renderer)
  await expect(ask('/projects')).rejects.toThrow()
})

it('nothing is made any longer for a client that has left', async () => {
  const left = new Promise<void>((resolve) => {
    void openRenderer((_request, response) => {
      response.once('close', () => resolve())
      response.write('first')
    }).then(async (renderer) => {
      const ask = await serveFor((request, response) => {
        response.once('pipe', () => response.destroy())
        void forward(request, response, renderer)
      })
      await ask('/projects').catch(() => undefined)
    })
  })
  await expect(left).resolves.toBeUndefined()
})

it('a renderer that is silent is not waited for', async () => {
  const renderer = await openRenderer(() => {})
  const ask = await serveFrom(renderer, 20)
  expect((await ask('/projects')).body.toString()).toBe('made here')
  expect(renderer.busy).toBe(0)
})
