import type { RequestListener, ServerResponse } from 'node:http'
import { expect, it, vi } from 'vitest'
import { isCostly, limitCostly } from './limit-costly'
import { openServer } from './testing/ask'

/** Serves as long as a test lasts. @returns the address of the server. */
async function serve(handle: RequestListener): Promise<string> {
  const { host, port } = await openServer(handle)
  return `http://${host}:${port}`
}

it('statements are made one by one: a ninth waits, and a hundredth is asked to come again', async () => {
  const limit = limitCostly()
  const waiting: (() => void)[] = []
  let [started, running, most] = [0, 0, 0]
  const make = (response: ServerResponse) =>
    new Promise<void>((resolve) => {
      started++
      most = Math.max(most, ++running)
      waiting.push(() => {
        running--
        response.end('a statement')
        resolve()
      })
    })
  let come = 0
  let tellAllCame = () => {}
  const allCame = new Promise<void>((resolve) => {
    tellAllCame = resolve
  })
  const site = await serve((_request, response) => {
    void limit(response, () => make(response))
    if (++come === 100) tellAllCame()
  })
  const answers = Promise.all(Array.from({ length: 100 }, () => fetch(`${site}/projects/print`)))
  await allCame
  expect(started).toBe(1)
  while (started < 25 || waiting.length > 0) {
    waiting.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const all = await answers
  expect(most).toBe(1)
  expect(all.filter(({ status }) => status === 200)).toHaveLength(25)
  const refused = all.filter(({ status }) => status === 503)
  expect(refused).toHaveLength(75)
  expect(refused[0]?.headers.get('Retry-After')).toBe('10')
  expect(await refused[0]?.text()).toContain('Try again')
})

it('a statement that fails does not keep the next one waiting', async () => {
  const limit = limitCostly()
  const made: string[] = []
  const site = await serve((request, response) => {
    const fails = request.url === '/fails'
    limit(response, async () => {
      made.push(request.url ?? '')
      if (fails) throw new Error('no')
      response.end('made')
    }).catch(() => response.writeHead(404).end())
  })
  await fetch(`${site}/fails`)
  expect(await (await fetch(`${site}/next`)).text()).toBe('made')
  expect(made).toEqual(['/fails', '/next'])
})

it('a client that reads slowly does not keep the next one waiting for ever', async () => {
  const limit = limitCostly({ turn: 1 })
  const site = await serve((request, response) => {
    const isSlow = request.url === '/slow'
    void limit(response, async () => {
      response.writeHead(200).flushHeaders()
      if (isSlow) return new Promise<void>(() => {})
      response.end('made')
    })
  })
  const leaving = new AbortController()
  await fetch(`${site}/slow`, { signal: leaving.signal })
  expect(await (await fetch(`${site}/next`)).text()).toBe('made')
  leaving.abort()
})

it('clients that have left take no place in the queue', async () => {
  const limit = limitCostly()
  let finish = () => {}
  let [come, left] = [0, 0]
  const site = await serve((request, response) => {
    come++
    response.once('close', () => left++)
    void limit(response, async () => {
      if (request.url === '/first') await new Promise<void>((resolve) => (finish = resolve))
      response.end('made')
    })
  })
  const first = fetch(`${site}/first`)
  const leaving = new AbortController()
  const others = Array.from({ length: 24 }, () =>
    fetch(`${site}/left`, { signal: leaving.signal }).catch(() => undefined),
  )
  await vi.waitUntil(() => come === 25)
  leaving.abort()
  await Promise.all(others)
  await vi.waitUntil(() => left === 24)
  const last = fetch(`${site}/last`)
  await vi.waitUntil(() => come === 26)
  finish()
  expect(await (await first).text()).toBe('made')
  expect((await last).status).toBe(200)
})

it.each([
  ['/projects/print', true],
  ['/projects/print?q=x', true],
  ['/projects/print.docx?pick=a', true],
  ['/projects/print-shops', false],
  ['/projects', false],
])('%s is costly: %s', (url, expected) => expect(isCostly(url)).toBe(expected))
