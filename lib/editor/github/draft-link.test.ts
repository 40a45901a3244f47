import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readPreview } from '@/lib/preview/token'
import { type ReadSettings, readDraft, readDraftUpload } from './read-draft'
import { secret, seed, siteUrl, startHost } from './testing/host-editor'

let host: Awaited<ReturnType<typeof startHost>>

beforeAll(async () => {
  host = await startHost()
})
afterAll(() => host.github.stop())

const file = 'content/projects/lift.md'
let count = 0

/** Another repository for each test, of no other file, as the server keeps what it has read. */
function begin(files: Readonly<Record<string, string>> = {}) {
  return host.begin({ ...seed, ...files, 'content/links.txt': String(count++) })
}

/** How the server reads for strangers; each with an address of its own, under which nothing is kept. */
function readAs(readToken?: string, limit = 2_000): ReadSettings {
  const api = host.github.url.replace('127.0.0.1', `127.0.0.${++count}`)
  vi.stubGlobal('fetch', (url: string | URL, init?: RequestInit) =>
    realFetch(String(url).replace(/127\.0\.0\.\d+/u, '127.0.0.1'), init),
  )
  return { repo: host.settings.repo, api, readToken, limit }
}
const realFetch = globalThis.fetch

async function makeLink(branch?: string, body: unknown = { file, expires: '7d' }) {
  const editor = await host.signIn(undefined, branch)
  const answer = await editor.ask('preview-link', { method: 'POST', body: JSON.stringify(body) })
  const text = await answer.text()
  return { status: answer.status, text, made: answer.ok ? JSON.parse(text) : undefined }
}

describe('a preview link made on a host', () => {
  it('opens one project on one branch until a time, and holds no token of GitHub', async () => {
    const repository = begin({ [file]: '---\ntitle: Lift\npreview_version: 3\n---\nText\n' })
    repository.addBranch('photos/new', repository.head().oid)
    const { made } = await makeLink('photos/new')
    const token = new URL(made.href).searchParams.get('token') ?? ''
    expect(made.href.startsWith(`${siteUrl}/api/preview?token=`)).toBe(true)
    const preview = await readPreview(token, { secret, now: new Date() })
    expect(preview?.scope).toEqual({ slug: 'lift', version: 3, branch: 'photos/new' })
    const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()
    expect(claims).not.toMatch(/ghu_|ghr_/u)
  })

  it('tells the editor when the site may not read the repository', async () => {
    begin()
    expect((await makeLink()).made.unread).toBe('noAccess')
    host.github.isPublic = true
    expect((await makeLink()).made.unread).toBeUndefined()
  })

  it('is refused in words for what is not saved, is no project, or works too long', async () => {
    begin()
    const refused = await Promise.all([
      makeLink(undefined, { file: 'content/projects/new.md', expires: '7d' }),
      makeLink(undefined, { file: 'content/clients/a.md', expires: '7d' }),
      makeLink(undefined, { file, expires: '31d' }),
      makeLink('gone'),
    ])
    expect(refused.map(({ status }) => status)).toEqual([404, 400, 400, 404])
    expect(refused[0]?.text).toMatch(/Save it first/u)
  })

  it('is made for nobody who is not signed in, and for no other site', async () => {
    begin()
    const stranger = await host.signIn({ token: 'ghu_forged' })
    const init = { method: 'POST', body: JSON.stringify({ file, expires: '7d' }) }
    expect((await stranger.ask('preview-link', init)).status).toBe(401)
    const editor = await host.signIn()
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect((await editor.ask('preview-link', { ...init, headers })).status).toBe(403)
  })
})

describe('a draft that somebody with a link opens', () => {
  it('is what was saved last on the branch, with its commit and time', async () => {
    const repository = begin()
    const settings = readAs(host.github.giveToken())
    repository.addBranch('mine', repository.head().oid)
    repository.change({ [file]: '---\ntitle: Lifted\n---\n' }, 'mine')
    expect(await readDraft(settings, 'mine', 'lift')).toEqual({
      branch: 'mine',
      commit: repository.head('mine').oid,
      savedAt: '2026-11-24T09:00:00.000Z',
      source: '---\ntitle: Lifted\n---\n',
    })
  })

  it('is asked for once, however many people open it', async () => {
    begin()
    const settings = readAs(host.github.giveToken())
    host.github.asked.length = 0
    await Promise.all([1, 2, 3].map(() => readDraft(settings, 'main', 'lift')))
    await readDraft(settings, 'main', 'lift')
    expect(host.github.asked.filter((asked) => asked === 'GET branches')).toHaveLength(1)
  })

  it('is a whole large file, and none that is larger than a page', async () => {
    const large = `---\ntitle: Lift\n---\n${'é'.repeat(700_000)}`
    begin({ [file]: large, 'content/projects/huge.md': 'x'.repeat(2_200_000) })
    const settings = readAs(host.github.giveToken())
    expect(await readDraft(settings, 'main', 'lift')).toMatchObject({ source: large })
    expect(await readDraft(settings, 'main', 'huge')).toEqual({ unread: 'tooLarge' })
  })

  it.each([
    ['the branch is gone', 'gone', 'lift', 'noBranch'],
    ['the file is gone', 'main', 'gone', 'noFile'],
    ['the address leaves its folder', 'main', '../clients/a', 'noFile'],
  ])('says why it is not there when %s', async (_, branch, slug, unread) => {
    begin()
    const settings = readAs(host.github.giveToken())
    expect(await readDraft(settings, branch, slug)).toEqual({ unread })
  })

  it.each([
    [401, 'noAccess'],
    [429, 'unreachable'],
    [503, 'unreachable'],
    ['hang', 'unreachable'],
    ['reset', 'unreachable'],
  ] as const)('is given up in time when GitHub answers with %s', async (fault, unread) => {
    begin()
    host.github.fail('GET branches', fault)
    const settings = readAs(host.github.giveToken(), 300)
    expect(await readDraft(settings, 'main', 'lift')).toEqual({ unread })
  })

  it('brings its images, and nothing else of the repository', async () => {
    const png = Buffer.from('89504e470d0a1a0a', 'hex').toString('latin1')
    const repository = begin()
    repository.change({ 'public/uploads/lift/new.png': png })
    const settings = readAs(host.github.giveToken())
    // Not an image: its first bytes are others in UTF-8.
    expect(await readDraftUpload(settings, 'main', 'lift/new.png')).toBeUndefined()
    expect(await readDraftUpload(settings, 'main', '../../lib/code.ts')).toBeUndefined()
    repository.change({ 'public/uploads/lift/new.gif': 'GIF89a' })
    const later = readAs(host.github.giveToken())
    expect(
      Buffer.from((await readDraftUpload(later, 'main', 'lift/new.gif')) ?? []).toString(),
    ).toBe('GIF89a')
  })
})
