import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { makeCompressor } from './compress-once'
import { serveFor } from './testing/ask'

/** What is asked for comes in the address. */
async function open(headers: Record<string, string>) {
  const compress = makeCompressor()
  return serveFor((request, response) => {
    compress(request, response)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.end(`${request.url} `.repeat(500))
  })
}
const html = { 'Content-Type': 'text/html', ETag: '"a"' }
const text = (address: string) => `${address} `.repeat(500)

it('a page arrives whole in the encoding that the client accepts, and says its length', async () => {
  const ask = await open(html)
  for (const address of ['/one', '/two', '/one']) {
    const brotli = await ask(address, { 'Accept-Encoding': 'gzip, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotli.headers['content-length']).toBe(String(brotli.body.length))
    expect(brotliDecompressSync(brotli.body).toString()).toBe(text(address))
    const gzip = await ask(address, { 'Accept-Encoding': 'gzip' })
    expect(gunzipSync(gzip.body).toString()).toBe(text(address))
    expect((await ask(address)).body.toString()).toBe(text(address))
  }
})

it.each([
  ['images', { 'Content-Type': 'image/png', ETag: '"a"' }],
  ['what changes with every request', { 'Content-Type': 'text/html' }],
  ['what is packed already', { ...html, 'Content-Encoding': 'br' }],
])('leaves %s alone', async (_, headers) => {
  const ask = await open(headers)
  const { body } = await ask('/one', { 'Accept-Encoding': 'br' })
  expect(body.toString()).toBe(text('/one'))
})
