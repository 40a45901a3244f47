import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { printFormText } from '@/lib/editor/form/form-text'
import type { GithubRepository } from '@/lib/editor/github/testing/github-repository'
import type { Fault } from '@/lib/editor/github/testing/github-stand-in'
import { seed, startHost } from './testing/host-editor'

let host: Awaited<ReturnType<typeof startHost>>
let repository: GithubRepository
let editor: Awaited<ReturnType<typeof host.signIn>>

beforeAll(async () => {
  host = await startHost()
})
afterAll(() => host.github.stop())
beforeEach(async () => {
  // Nothing of it is known to the server from before.
  serial++
  repository = host.begin({
    ...seed,
    'content/pages/one.md': `---\ntitle: One ${serial}\n---\n`,
    'public/uploads/wells/old.png': `no picture ${serial}`,
  })
  editor = await host.signIn()
})
let serial = 0

const wells = 'content/projects/wells.md'

/** What each fault is called in words. */
const faults: readonly (readonly [Fault, number, RegExp])[] = [
  [401, 401, /GitHub no longer accepts your sign-in\. Sign in again\./u],
  [403, 403, /GitHub refuses it: “Something went wrong\.”/u],
  [404, 403, /GitHub does not show you the repository\. Your access may have ended/u],
  [429, 429, /GitHub was asked too often and wants a rest\. Wait a minute and try again\./u],
  [500, 502, /GitHub does not answer \(status 500\)\. Wait a minute and try again\./u],
  ['reset', 502, /GitHub cannot be reached\. Wait a minute and try again\./u],
]

describe('what fails says what, and what to do', () => {
  it.each(faults)('the list, with %s', async (fault, status, words) => {
    for (const question of ['Head', 'GET trees']) {
      host.github.fail(question, fault)
      const answer = await editor.ask('tree')
      expect([question, answer.status, await answer.text()]).toEqual([
        question,
        status,
        expect.stringMatching(words),
      ])
    }
    // Tried again, it is there.
    expect((await editor.ask('tree')).status).toBe(200)
  })

  it.each(faults)('an entry, with %s', async (fault, status, words) => {
    const file = 'content/pages/one.md'
    const id = (await editor.listIds()).get(file)
    host.github.fail('Files', fault)
    const answer = await editor.ask(`blob/${id}/${file}`)
    expect(answer.status).toBe(status)
    expect(await answer.text()).toMatch(words)
    expect((await editor.ask(`blob/${id}/${file}`)).status).toBe(200)
  })

  it.each(faults)('a save, with %s before anything is written', async (fault, status, words) => {
    const save = await editor.edit(wells)
    host.github.fail('Head', fault)
    const answer = await save({ start: '2018' })
    expect(answer.status).toBe(status)
    expect(answer.text).toMatch(words)
    expect(answer.text).toMatch(/^Nothing was saved: .*Your text is still in the form\.$/u)
    expect(repository.size).toBe(1)
    expect((await save({ start: '2018' })).status).toBe(200)
  })

  it('a save that GitHub forbids', async () => {
    const save = await editor.edit(wells)
    host.github.permission = 'READ'
    expect((await save({ start: '2018' })).text).toMatch(
      /^Nothing was saved: GitHub does not let you write to the repository\. Ask .* for the role Write/u,
    )
    host.github.permission = 'WRITE'
    host.github.isProtected = true
    expect((await save({ start: '2018' })).text).toMatch(
      /^Nothing was saved: The branch is protected: changes go in by a pull request\. Make a branch/u,
    )
    expect(repository.size).toBe(1)
  })

  it('a repository that is not there for the editor is told apart from an entry that is gone', async () => {
    const other = { ...host.settings, repo: 'fieldbook/other' }
    const { answerFromGithub } = await import('./answer')
    const { makeCookie } = await import('./session')
    const token = host.github.giveToken()
    const cookie = (await makeCookie('session', { token }, other.secret)).split(';', 1)[0] ?? ''
    const request = new Request('http://127.0.0.1/api/keystatic/tree', { headers: { cookie } })
    const answer = await answerFromGithub(request, other)
    expect([answer.status, await answer.text()]).toEqual([
      403,
      expect.stringMatching(/does not show you the repository/u),
    ])
    const id = (await editor.listIds()).get(wells)
    repository.change({ [wells]: undefined })
    const gone = await (await host.signIn()).ask(`blob/${id}/${wells}`)
    expect([gone.status, await gone.text()]).toEqual([
      404,
      expect.stringMatching(/^This file is no longer there: somebody has deleted or renamed it/u),
    ])
  })

  it('a list after a save is told apart from the save', async () => {
    const save = await editor.edit(wells)
    host.github.beforeCommit = () => host.github.fail('GET trees', 500)
    const answer = await save({ start: '2018' })
    expect(answer.text).toMatch(/^It is saved, but then: GitHub does not answer \(status 500\)/u)
    expect(repository.size).toBe(2)
  })
})

it('a question that GitHub never answers ends in words', async () => {
  const save = await editor.edit(wells)
  Object.assign(host.settings, { limits: { whole: 300, commit: 200 } })
  try {
    host.github.fail('Head', 'hang')
    const answer = await save({ start: '2018' })
    expect([answer.status, answer.text]).toEqual([
      504,
      'Nothing was saved: GitHub did not answer in time. Wait a minute and try again. Your text is still in the form.',
    ])
  } finally {
    Object.assign(host.settings, { limits: { whole: 4_000, commit: 400 } })
  }
  expect((await save({ start: '2018' })).status).toBe(200)
})

describe('a branch', () => {
  const make = (name: string, commit = repository.head().oid) =>
    editor.ask('branch', { method: 'POST', body: JSON.stringify({ name, commit }) })

  it('begins where the forms of the page were opened, so that a refused text can go there', async () => {
    const known = await (await editor.ask('session')).json()
    expect(known).toMatchObject({ branches: ['main'], commit: repository.head().oid })
    const save = await editor.edit(wells)
    repository.change({ [wells]: seed[wells].replace('2017', '2019') })
    expect((await save({ start: '2018' })).status).toBe(409)
    expect((await make('photos/new', known.commit)).status).toBe(204)
    const other = await host.signIn(undefined, 'photos/new')
    const contents = Buffer.from(printFormText(await other.open(wells)).replace('2017', '2018'))
    expect(contents.toString()).toContain('2018')
    expect(await (await other.ask('session')).json()).toMatchObject({
      branches: ['main', 'photos/new'],
      branch: 'photos/new',
    })
  })

  it.each(['{}', 'x', '{"name":"x","commit":"main"}', '{"name":"x"}'])(
    'is not made of anything else: %s',
    async (body) => {
      const answer = await editor.ask('branch', { method: 'POST', body })
      expect(answer.status).toBe(400)
      expect(repository.branches).toEqual(['main'])
    },
  )

  it.each(['', 'two words', '../x', 'a..b', 'x.lock', 'a/', '/a', 'é', 'a~1', 'x'.repeat(70)])(
    'is not called %j',
    async (name) => {
      const answer = await make(name)
      expect(answer.status).toBe(400)
      expect(await answer.text()).toMatch(/^This is no name for a branch\./u)
      expect(repository.branches).toEqual(['main'])
    },
  )

  it('is not made over another one', async () => {
    const answer = await make('main')
    expect([answer.status, await answer.text()]).toEqual([
      409,
      'There is already a branch “main”. Choose another name.',
    ])
  })
})

it.each([
  ['POST', 'tree'],
  ['GET', 'update'],
  ['GET', 'files'],
  ['POST', 'blob/x/content/site.md'],
  ['POST', 'session'],
  ['GET', 'branch'],
  ['POST', 'unsaved/x'],
  ['POST', 'update/more'],
  ['PUT', 'update'],
  ['GET', ''],
  ['GET', 'something-new'],
])('a request that nobody knows is refused in words: %s %s', async (method, path) => {
  const answer = await editor.ask(path, { method })
  expect(answer.status).toBe(404)
  expect(await answer.text()).toMatch(/^Nothing was done: the editor asked for something/u)
  expect(host.github.asked).toEqual([])
})
