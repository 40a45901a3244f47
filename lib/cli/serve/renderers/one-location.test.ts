import type { OutgoingHttpHeaders } from 'node:http'
import { expect, it } from 'vitest'
import { serveFor } from '../testing/ask'
import { sayLocationOnce } from './one-location'

it('a redirect says once where it leads, other headers as often as they are said', async () => {
  let sent: OutgoingHttpHeaders = {}
  const ask = await serveFor((_request, response) => {
    sayLocationOnce(response)
    for (const _ of [1, 2]) response.appendHeader('Location', '/clients/new')
    for (const cookie of ['a=1', 'b=2']) response.appendHeader('Set-Cookie', cookie)
    sent = response.getHeaders()
    response.writeHead(308).end()
  })
  await ask('/clients/old')
  expect(sent).toMatchObject({ location: '/clients/new', 'set-cookie': ['a=1', 'b=2'] })
})
