import { expect, it } from 'vitest'
import { sayLocationOnce } from './one-location'
import { serveFor } from './testing/ask'

it('a redirect says once where it leads, other headers as often as they are said', async () => {
  const ask = await serveFor((_request, response) => {
    sayLocationOnce(response)
    for (const _ of [1, 2]) response.appendHeader('Location', '/clients/new')
    for (const cookie of ['a=1', 'b=2']) response.appendHeader('Set-Cookie', cookie)
    response.writeHead(308).end()
  })
  const { headers } = await ask('/clients/old')
  expect([headers.location, headers['set-cookie']]).toEqual(['/clients/new', ['a=1', 'b=2']])
})
