import { describe, expect, it, vi } from 'vitest'
import { pageCookie } from '@/lib/editor/page-cookie'
import { makeFileId } from '@/lib/editor/server/file-id'
import { answerLocally } from './answer'
import { listEditorFiles } from './list-files'
import { pageSecret } from './own-page'

const cookie = (port: string) => `other=1; ${pageCookie(port)}=${pageSecret}`
const own = {
  host: 'localhost:3000',
  cookie: cookie('3000'),
  'sec-fetch-site': 'same-origin',
}

function ask(path: string, { head = own, body }: { head?: object; body?: string } = {}) {
  const headers = Object.entries(head).filter(([, value]) => value !== undefined)
  const request = new Request(`http://localhost:3000/api/keystatic/${path}`, {
    headers: headers.map(([name, value]): [string, string] => [name, String(value)]),
    ...(body !== undefined && { method: 'POST', body }),
  })
  return answerLocally(request, keep)
}
const keep = vi.fn()

describe('the editor on this machine', () => {
  it('answers its own page', async () => {
    for (const host of ['localhost:3000', 'localhost', '127.0.0.1:3000', '[::1]:3000']) {
      const port = /\d{4}$/u.exec(host)?.[0] ?? ''
      expect((await ask('tree', { head: { ...own, host, cookie: cookie(port) } })).status).toBe(200)
    }
  })

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of this site', { 'sec-fetch-site': 'same-site' }],
    ['an address that somebody typed', { 'sec-fetch-site': 'none' }],
    ['a program that sends every head but the secret', { 'no-cors': '1', cookie: undefined }],
    ['a page with the secret of before a restart', { cookie: `${pageCookie('3000')}=x` }],
    ['the page of a server on another port', { cookie: cookie('4000') }],
    ['a name that was made to point here', { host: 'evil.example' }],
    ['a name that begins like ours', { host: 'localhost.evil.example:3000' }],
    ['a name with an owner in it', { host: 'evil@localhost:3000x' }],
    ['nobody', { host: undefined }],
  ])('refuses %s, whatever it asks', async (_, head) => {
    const stranger = { ...own, ...head }
    for (const [path, body] of [
      ['tree'],
      ['blob/0/content/site.md'],
      ['update', '{}'],
      ['unsaved/x', '{}'],
      ['links/content/projects/nepal-paani.md'],
    ]) {
      const answer = await ask(path ?? '', { head: stranger, ...(body && { body }) })
      expect(answer.status, path).toBe(403)
      expect(await answer.text()).toMatch(/^The editor accepts requests only from its own page\./u)
    }
    expect(keep).not.toHaveBeenCalled()
  })

  it.each([
    '',
    'no JSON',
    '[]',
    'null',
    '{}',
    '{"additions":[]}',
    '{"additions":[{"path":1}],"deletions":[]}',
    '{"additions":[],"deletions":[],"renames":[]}',
    '{"additions":[{"path":"content/site.md","contents":"","mode":"120000"}],"deletions":[]}',
    '{"additions":[{"path":"content/site.md","contents":"no base64"}],"deletions":[]}',
    `{"additions":[],"deletions":[{"path":"${'x'.repeat(401)}"}]}`,
  ])('refuses anything but a save, with a reason: %s', async (body) => {
    const answer = await ask('update', { body })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toMatch(/^Nothing was saved: /u)
  })

  it('refuses a save that is far too large before it reads it', async () => {
    const answer = await ask('update', {
      head: { ...own, 'content-length': String(70 * 1024 * 1024) },
      body: '{}',
    })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toMatch(/^Nothing was saved: that is too much to save together/u)
  })

  it('counts the bytes that come, whatever the request says of its length', async () => {
    const chunk = new Uint8Array(1024 * 1024).fill(32)
    let sent = 0
    const body = new ReadableStream({
      pull: (stream) => {
        sent += 1
        if (sent > 200) stream.close()
        else stream.enqueue(chunk)
      },
    })
    const request = new Request('http://localhost:3000/api/keystatic/update', {
      method: 'POST',
      headers: own,
      body,
      duplex: 'half',
    } as RequestInit)
    expect((await answerLocally(request, keep)).status).toBe(413)
    expect(sent).toBeLessThan(70)
  })

  it('names what links to an entry', async () => {
    const answer = await ask('links/content/projects/nepal-paani.md')
    expect(await answer.json()).toBeInstanceOf(Array)
  })

  it('answers a refused save in the words of the refusal', async () => {
    const body = JSON.stringify({ additions: [], deletions: [{ path: '../package.json' }] })
    const answer = await ask('update', { body })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toMatch(
      /"\.\.\/package\.json" is not a file the editor can change/u,
    )
  })

  it('refuses anything but a page to show', async () => {
    for (const body of ['', 'x', '{}', '{"slug":1,"source":""}']) {
      expect((await ask('unsaved/key', { body })).status).toBe(400)
    }
    expect((await ask('unsaved/key', { body: '{"slug":"a","source":"b"}' })).status).toBe(204)
    expect(keep).toHaveBeenCalledExactlyOnceWith('key', { slug: 'a', source: 'b' })
  })

  it('gives a file under its own id only, and nothing outside its folders', async () => {
    const sha = listEditorFiles().get('content/site.md') ?? ''
    const id = makeFileId('content/site.md', sha)
    expect((await ask(`blob/${id}/content/site.md`)).status).toBe(200)
    // The name of the bytes alone is that of every file that holds them.
    expect((await ask(`blob/${sha}/content/site.md`)).status).toBe(404)
    for (const path of [
      'content/site.md',
      'package.json',
      '../package.json',
      '%2e%2e/package.json',
      'content/..%2f..%2fpackage.json',
      'content/projects/%00.md',
      '%E0%A4%A',
      '',
    ]) {
      const answer = await ask(`blob/${'0'.repeat(40)}/${path}`)
      expect(answer.status, path).toBe(404)
    }
  })

  it('knows no other questions', async () => {
    for (const path of ['', 'other', 'update', 'tree/../other', 'tree/x', 'update/x']) {
      const answer = await ask(path)
      expect(answer.status, path).toBe(404)
      expect(await answer.text()).toMatch(/^Nothing was done: the editor asked for something/u)
    }
  })
})
