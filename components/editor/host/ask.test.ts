import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { branchHeader } from '@/lib/editor/host-session'
import { ask } from './ask'
import { getHostState, setBranch, setHostState } from './session-store'

const session = {
  login: 'editor',
  canWrite: true,
  branch: 'photos/new',
  commit: 'c',
  defaultBranch: 'main',
  branches: ['main', 'photos/new'],
  repository: 'https://github.com/fieldbook/content',
}

const answer = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.stubGlobal('sessionStorage', { setItem: () => undefined, removeItem: () => undefined })
  vi.stubGlobal('fetch', answer)
  setHostState({ kind: 'ready', session, hasEnded: false })
})
afterEach(() => {
  answer.mockReset()
  vi.restoreAllMocks()
  setBranch(undefined)
})

/** A server that never answers: the time for it is over at once. */
function hang(): void {
  const over = new AbortController()
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(over.signal)
  answer.mockImplementation(async () => {
    over.abort()
    throw new DOMException('Over.', 'TimeoutError')
  })
}

describe('what the editor asks its server', () => {
  it('names the branch of its window, whatever another window has chosen', async () => {
    answer.mockResolvedValue(new Response('[]'))
    setBranch('photos/new')
    await ask('update', { method: 'POST', body: '{}' })
    const [address, init] = answer.mock.calls[0] ?? []
    expect([address, new Headers(init?.headers).get(branchHeader)]).toEqual([
      '/api/keystatic/update',
      'photos%2Fnew',
    ])
  })

  it('ends in words after 25 seconds, and says of a save that it may be done', async () => {
    hang()
    await expect(ask('tree')).rejects.toThrow(/did not answer within 25 seconds\. Try again\.$/u)
    expect(AbortSignal.timeout).toHaveBeenCalledWith(25_000)
    await expect(ask('update')).rejects.toThrow(
      /^It is not known whether this was saved.*Your text is still in the form\. Save again/u,
    )
  })

  it('ends in words without a connection', async () => {
    answer.mockRejectedValue(new TypeError('Failed to fetch'))
    await expect(ask('tree')).rejects.toThrow(/^The site cannot be reached\. Check the connection/u)
    await expect(ask('update')).rejects.toThrow(/^It is not known whether this was saved/u)
  })

  it('says that the sign-in has ended, and leaves the form on the page', async () => {
    answer.mockImplementation(async () => new Response('Sign in again.', { status: 401 }))
    const refused = await ask('update')
    expect([refused.status, await refused.text()]).toEqual([401, 'Sign in again.'])
    expect(getHostState()).toEqual({ kind: 'ready', session, hasEnded: true })
  })

  it('asks once more with the cookie that another answer has brought', async () => {
    answer.mockResolvedValueOnce(new Response('', { status: 401 }))
    answer.mockResolvedValueOnce(new Response('[]'))
    expect((await ask('tree')).status).toBe(200)
    expect(getHostState()).toMatchObject({ hasEnded: false })
  })

  it.each([
    [
      413,
      'FUNCTION_PAYLOAD_TOO_LARGE',
      'text/plain',
      /^Nothing was saved: the images are too large/u,
    ],
    [
      413,
      'Nothing was saved: that is too much',
      'text/plain',
      /^Nothing was saved: that is too much$/u,
    ],
    [502, '<h1>Bad Gateway</h1>', 'text/html', /^The site could not do this \(status 502\)\./u],
    [502, 'GitHub cannot be reached.', 'text/plain;charset=UTF-8', /^GitHub cannot be reached\.$/u],
  ])('puts what is between into words: %s %s', async (status, text, type, words) => {
    answer.mockResolvedValue(new Response(text, { status, headers: { 'Content-Type': type } }))
    expect(await (await ask('update')).text()).toMatch(words)
  })
})
