import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeCookie } from '@/lib/editor/github/session'
import { startHost } from '@/lib/editor/github/testing/host-editor'

const held = vi.hoisted(() => ({
  editor: undefined as object | undefined,
  scope: undefined as object | undefined,
}))
vi.mock('@/lib/content/viewer', () => ({ getBranchPreview: async () => held.scope }))
vi.mock('@/lib/env', async (load) => {
  const { env } = await load<typeof import('@/lib/env')>()
  return { env: Object.create(env, { editor: { get: () => held.editor } }) }
})

let host: Awaited<ReturnType<typeof startHost>>
let count = 0
beforeAll(async () => {
  host = await startHost()
})
afterAll(() => host.github.stop())

const draft = [
  '---',
  'title: Kenya—Springs of the Mara (SPRING)',
  'published: false',
  'start: 2021',
  'client: European Union',
  '---',
  '',
  'Twelve villages keep their springs clean.',
  '',
].join('\n')

beforeEach(() => {
  // Nothing of it is known from the test before.
  host.begin({
    'content/site.md': '---\ntitle: One\n---\n',
    'content/clients/a.md': `---\ntitle: A ${++count}\n---\n`,
    'content/projects/springs.md': draft,
  })
  open('springs')
  held.editor = {
    ...{ kind: 'github', repo: 'fieldbook/content', api: host.github.url, limit: 2_000 },
    readToken: host.github.giveToken(),
  }
})

/** Holds a preview link; each for a branch of its own, of which the server has read nothing. */
function open(slug: string, version = 1): void {
  const { repository } = host.github
  repository.addBranch(`branch-${count}`, repository.head().oid)
  held.scope = { slug, version, branch: `branch-${count}` }
}

async function show(slug = 'springs'): Promise<string> {
  const { default: SavedDraftPage } = await import('@/app/(site)/drafts/saved/[slug]/page')
  return renderToStaticMarkup(await SavedDraftPage({ params: Promise.resolve({ slug }) }))
}

const notFound = /NEXT_HTTP_ERROR_FALLBACK;404/u

describe('anyone who holds a preview link for a branch', () => {
  it('sees the draft as it was saved there, and which version that is', async () => {
    const page = await show()
    expect(page).toContain('Springs of the Mara')
    expect(page).toContain('Twelve villages keep their springs clean.')
    expect(page).toContain('European Union')
    expect(page).toContain(`“branch-${count}”`)
    expect(page).toContain(host.github.repository.head().oid.slice(0, 7))
    expect(page).not.toContain('This is the version on the site')
  })

  it('sees a client that the site does not know yet', async () => {
    const named = draft.replace('European Union', 'Fund for Springs')
    const fund = '---\ntitle: Fund for Springs\n---\n'
    host.github.repository.change({ 'content/projects/springs.md': named }, `branch-${count}`)
    expect(await show()).toContain('&quot;Fund for Springs&quot; is not in the clients')
    count++
    open('springs')
    host.github.repository.change(
      { 'content/projects/springs.md': named, 'content/clients/fund.md': fund },
      `branch-${count}`,
    )
    const page = await show()
    expect(page).toContain('Fund for Springs')
    expect(page).not.toContain('is not in the clients')
  })

  it('sees no other draft, and none whose preview version was raised', async () => {
    await expect(show('clima-med')).rejects.toThrow(notFound)
    host.github.repository.change(
      { 'content/projects/springs.md': draft.replace('start', 'preview_version: 2\nstart') },
      `branch-${count}`,
    )
    await expect(show()).rejects.toThrow(notFound)
    held.scope = undefined
    await expect(show()).rejects.toThrow(notFound)
  })

  it('is told that a draft is gone, or its branch', async () => {
    host.github.repository.change({ 'content/projects/springs.md': undefined }, `branch-${count}`)
    expect(await show()).toContain(
      'The draft is no longer on its branch. The draft cannot be shown now',
    )
    held.scope = { slug: 'springs', version: 1, branch: 'merged' }
    expect(await show()).toContain('The branch of this draft is gone: it may have been merged.')
  })
})

it('a client of a branch is offered in forms there, and strangers are not told of it', async () => {
  const secret = 'only for tests: no editor anywhere has this secret'
  held.editor = { ...held.editor, secret }
  const fund = '---\ntitle: Fund for Springs\naliases: [FFS]\n---\n'
  host.github.repository.change({ 'content/clients/fund.md': fund }, `branch-${count}`)
  const { GET } = await import('@/app/api/keystatic/[...params]/route')
  const ask = async (headers: Record<string, string>) => {
    const answer = await GET(new Request('http://127.0.0.1/api/keystatic/context', { headers }))
    return answer.text()
  }
  const session = await makeCookie('session', { token: host.github.giveToken() }, secret)
  const cookie = session.split(';', 1)[0] ?? ''
  const offered = '{"value":"fund","label":"Fund for Springs","aliases":["FFS"]}'
  expect(await ask({ cookie, 'x-editor-branch': `branch-${count}` })).toContain(offered)
  expect(await ask({ cookie })).not.toContain('Fund for Springs')
  const stranger = await ask({ 'x-editor-branch': `branch-${count}` })
  expect(stranger).toContain('European Union')
  expect(stranger).not.toContain('Fund for Springs')
})

describe('where the draft cannot be read, the version on the site is shown', () => {
  it.each([
    [
      'the site may not read the repository',
      401,
      'The site may not read the repository of drafts.',
    ],
    ['GitHub does not answer', 503, 'GitHub, where drafts are kept, cannot be reached.'],
    ['the connection breaks', 'reset', 'GitHub, where drafts are kept, cannot be reached.'],
  ] as const)('when %s, and the page says so', async (_, fault, words) => {
    open('clima-med')
    held.scope = { slug: 'clima-med', version: 1, branch: `branch-${count}` }
    host.github.fail('GET branches', fault)
    const page = await show('clima-med')
    expect(page).toContain(words)
    expect(page).toContain('This is the version on the site, which may be older than the draft.')
    expect(page).toMatch(/<h1/u)
  })

  it('also where the site no longer has an editor', async () => {
    held.scope = { slug: 'clima-med', version: 1, branch: 'main' }
    held.editor = undefined
    expect(await show('clima-med')).toContain('The site no longer has an editor.')
  })
})
