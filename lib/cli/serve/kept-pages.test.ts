import type { OutgoingHttpHeaders } from 'node:http'
import { expect, it } from 'vitest'
import { keepPages } from './kept-pages'
import { serveFor } from './testing/ask'

const page: OutgoingHttpHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 's-maxage=60, stale-while-revalidate=30',
  'Content-Security-Policy': "default-src 'self'",
  'x-nextjs-cache': 'HIT',
  ETag: '"a"',
  Vary: 'rsc, next-router-state-tree, Accept-Encoding',
}
const file: OutgoingHttpHeaders = {
  'Content-Type': 'text/css',
  'Cache-Control': 'public, max-age=31536000, immutable',
  ETag: 'W/"b"',
}

/** The time of the server, in milliseconds; it stands still, however busy the machine is. */
let now = 1

/** A site in which each answer is numbered: the same number again comes from memory. */
async function open(headers: OutgoingHttpHeaders, status = 200) {
  const answers = keepPages({ now: () => now })
  let number = 0
  return serveFor((request, response) => {
    if (answers.answer(request, response)) return
    answers.keep(request, response)
    number++
    response.statusCode = status
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value ?? '')
    response.write('answer ')
    response.end(`${number} for ${request.headers.cookie ?? 'everybody'}`)
  })
}

const first = 'answer 1 for everybody'

it('answers a page for everybody again as it was, with every header', async () => {
  const ask = await open(page)
  const [one, two] = [await ask('/x'), await ask('/x')]
  expect([one, two].map(({ body }) => body.toString())).toEqual([first, first])
  expect(two.headers).toMatchObject({
    'content-security-policy': "default-src 'self'",
    'cache-control': 's-maxage=60, stale-while-revalidate=30',
    etag: '"a"',
    'content-length': String(first.length),
  })
  expect(await ask('/y').then(({ body }) => body.toString())).toBe('answer 2 for everybody')
})

it('asks for a page again after a second, and for a hashed file never', async () => {
  const read = async (ask: Awaited<ReturnType<typeof open>>, address: string) => {
    await ask(address)
    now += 1001
    return (await ask(address)).body.toString()
  }
  expect(await read(await open(page), '/x')).toBe('answer 2 for everybody')
  expect(await read(await open(file), '/_next/static/a.css')).toBe(first)
})

it('keeps nothing of what a preview sees, and shows a preview nothing that was kept', async () => {
  const ask = await open(page)
  const read = async (headers?: Record<string, string>) =>
    (await ask('/x', headers)).body.toString()
  expect(await read({ Cookie: '__prerender_bypass=1' })).toBe('answer 1 for __prerender_bypass=1')
  expect(await read()).toBe('answer 2 for everybody')
  expect(await read({ Cookie: '__prerender_bypass=1' })).toBe('answer 3 for __prerender_bypass=1')
  expect(await read()).toBe('answer 2 for everybody')
})

it.each([
  ['Next itself calls old', { 'x-nextjs-cache': 'STALE' }],
  ['was made for this request', { 'x-nextjs-cache': undefined }],
  ['is private', { 'Cache-Control': 'private, no-store' }],
  ['sets a cookie', { 'Set-Cookie': 'a=b' }],
  ['depends on anything', { Vary: '*' }],
])('keeps no page that %s', async (_, more) => {
  const entries = Object.entries({ ...page, ...more }).filter(([, value]) => value !== undefined)
  const ask = await open(Object.fromEntries(entries))
  await ask('/x')
  expect((await ask('/x')).body.toString()).toBe('answer 2 for everybody')
})

it.each<Record<string, string>>([
  { rsc: '1' },
  { 'next-router-prefetch': '1' },
  { range: 'bytes=0-3' },
  { 'x-prerender-revalidate': 'secret' },
  { authorization: 'Basic x' },
])('asks anew for a part of a page, or another form of it: %o', async (headers) => {
  const ask = await open(page)
  await ask('/x', headers)
  expect((await ask('/x')).body.toString()).toBe('answer 2 for everybody')
  expect((await ask('/x', headers)).body.toString()).toBe('answer 3 for everybody')
})

it('keeps no error, and nothing with parameters', async () => {
  const ask = await open(page, 404)
  await ask('/x')
  expect((await ask('/x')).body.toString()).toBe('answer 2 for everybody')
  const other = await open(page)
  await other('/x?a')
  expect((await other('/x?a')).body.toString()).toBe('answer 2 for everybody')
})

it('keeps hashed files of the build, but not other files that never change', async () => {
  const ask = await open(file)
  await ask('/_next/static/a.css')
  expect((await ask('/_next/static/a.css')).body.toString()).toBe(first)
  await ask('/finder/a.json')
  expect((await ask('/finder/a.json')).body.toString()).toBe('answer 3 for everybody')
})

it('answers 304 to who has it already, and HEAD without a body', async () => {
  const ask = await open(file)
  const address = '/_next/static/a.css'
  await ask(address)
  const same = await ask(address, { 'If-None-Match': '"z", "b"' })
  expect([same.status, same.body.length]).toEqual([304, 0])
  expect(same.headers).toMatchObject({
    etag: 'W/"b"',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  expect((await ask(address, { 'If-None-Match': '"z"' })).status).toBe(200)
  const head = await ask(address, {}, 'HEAD')
  expect([head.status, head.body.length]).toEqual([200, 0])
  expect(head.headers['content-length']).toBe(String(first.length))
})

it('never gives an encoding to a client that does not accept it', async () => {
  const ask = await open(page)
  await ask('/x', { 'Accept-Encoding': 'br' })
  expect((await ask('/x')).body.toString()).toBe('answer 2 for everybody')
  expect((await ask('/x', { 'Accept-Encoding': 'gzip, br' })).body.toString()).toBe(first)
})
