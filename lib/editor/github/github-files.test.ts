import { describe, expect, it } from 'vitest'
import type { EditorContext } from '@/lib/editor/context'
import { printFormText, readFormText } from '@/lib/editor/form/form-text'
import { wrapFetch } from './github-files'

const commit = 'c'.repeat(40)
const tree = '7'.repeat(40)
const path = 'content/projects/wells.md'
const source =
  '---\r\ntitle:  Wells # counted\r\ndate: 2021-03-04\r\nx: [1]\r\n---\r\n| a |\r\n|---|\r\n'

const context: EditorContext = {
  names: { regions: [], solutions: [], clients: [], countries: [] },
  projects: [],
  hasUnsavedPages: false,
  pages: [],
}

type Asked = { readonly url: string; readonly body: string }

/** GitHub with one file, which writes down what it is asked. */
function makeGithub({ status = 200 } = {}) {
  const asked: Asked[] = []
  const github = async (resource: string | URL | Request, init?: RequestInit) => {
    const request = new Request(resource, init)
    const { url } = request
    asked.push({ url, body: await request.text() })
    if (url.endsWith('/graphql')) {
      const ref = { id: 'r', target: { oid: commit, tree: { oid: tree } } }
      return Response.json({ data: { repository: { ref }, createCommitOnBranch: { ref } } })
    }
    if (url.includes('/git/trees/')) return Response.json({ tree: [{ path, sha: 'b'.repeat(40) }] })
    if (status !== 200) return new Response('', { status })
    return url.includes('missing') ? new Response('', { status: 404 }) : new Response(source)
  }
  return { asked, ask: wrapFetch(github, () => context) }
}

type Ask = typeof fetch

const rawAddress = `https://raw.githubusercontent.com/o/n/${commit}/${path}`

async function openForm(ask: Ask) {
  return readFormText(await (await ask(rawAddress)).text(), 'projects')
}

async function sendCommit(ask: Ask, files: Record<string, string>, deletions: string[] = []) {
  const encode = (text: string) => Buffer.from(text).toString('base64')
  const additions = Object.entries(files).map(([file, text]) => ({
    path: file,
    contents: encode(text),
  }))
  const input = {
    branch: { branchName: 'main', repositoryNameWithOwner: 'o/n' },
    expectedHeadOid: commit,
    message: { headline: 'Update content/projects/wells' },
    fileChanges: { additions, deletions: deletions.map((file) => ({ path: file })) },
  }
  const query = 'mutation CreateCommit { createCommitOnBranch(input: $input) { ref { id } } }'
  const answer = await ask('https://api.github.com/graphql', {
    method: 'POST',
    headers: { authorization: 'Bearer t' },
    body: JSON.stringify({ query, variables: { input } }),
  })
  return (await answer.json()) as { data: unknown; errors?: { message: string }[] }
}

/** What GitHub was asked to commit: the message, and path → text. */
function readCommit(asked: readonly Asked[]) {
  const sent = asked.find(({ body }) => body.includes('createCommitOnBranch'))
  if (!sent) return undefined
  const { input } = JSON.parse(sent.body).variables
  const additions: { path: string; contents: string }[] = input.fileChanges.additions
  return {
    headline: String(input.message.headline),
    files: Object.fromEntries(
      additions.map((file) => [file.path, Buffer.from(file.contents, 'base64').toString()]),
    ),
    deletions: input.fileChanges.deletions,
  }
}

describe('an editor who works on GitHub', () => {
  it('reads a content file as a form that holds all of the file', async () => {
    const { base, values } = await openForm(makeGithub().ask)
    expect(values.title).toBe('Wells')
    expect(base).toMatchObject({ file: path, source })
  })

  it('reads a private repository, of which bytes come by name only, also when the tree was known', async () => {
    const { ask } = makeGithub()
    await ask('https://api.github.com/graphql', { method: 'POST', body: '{"query":"{x}"}' })
    const answer = await ask(`https://api.github.com/repos/o/n/git/blobs/${'b'.repeat(40)}`)
    expect(readFormText(await answer.text(), 'projects').base).toMatchObject({ file: path, source })
  })

  it('gets everything else as it is', async () => {
    const { ask } = makeGithub()
    for (const url of [
      `https://raw.githubusercontent.com/o/n/${commit}/README.md`,
      'https://api.github.com/repos/o/n/releases',
      'https://example.org/content/projects/wells.md',
    ]) {
      expect([url, await (await ask(url)).text()]).toEqual([url, source])
    }
  })

  it('commits the line that was changed and no other, with a message in words', async () => {
    const { ask, asked } = makeGithub()
    const form = await openForm(ask)
    await sendCommit(ask, {
      [path]: printFormText({ ...form, values: { ...form.values, summary: 'Counted.' } }),
    })
    expect(readCommit(asked)).toEqual({
      headline: 'Update the project wells',
      files: { [path]: source.replace('x: [1]', 'summary: Counted.\r\nx: [1]') },
      deletions: [],
    })
  })

  it('makes no commit of a save that changes nothing', async () => {
    const { ask, asked } = makeGithub()
    const answer = await sendCommit(ask, { [path]: printFormText(await openForm(ask)) })
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toMatchObject({ createCommitOnBranch: { ref: { id: 'r' } } })
    expect(readCommit(asked)).toBeUndefined()
  })

  it('brings an old form, such as one kept by the browser, into what others wrote since', async () => {
    const { ask, asked } = makeGithub()
    const { base, ...form } = await openForm(ask)
    const older = { file: path, sha: 'a', odd: [], source: source.replace('Wells', 'Springs') }
    const values = { ...form.values, title: 'Springs' }
    await sendCommit(ask, {
      [path]: printFormText({ ...form, values: { ...values, summary: 'Counted.' }, base: older }),
    })
    expect(base).toBeDefined()
    expect(readCommit(asked)?.files[path]).toContain('title:  Wells # counted')
    const clash = await sendCommit(ask, {
      [path]: printFormText({ ...form, values: { ...values, title: 'Rivers' }, base: older }),
    })
    expect(clash.errors?.[0]?.message).toContain('somebody else has changed "Title"')
  })

  it.each([
    ['a file of the program', { 'package.json': '{}' }, [], 'is not a file the editor can change'],
    ['a workflow', { '.github/workflows/x.yml': '' }, [], 'is not a file the editor can change'],
    [
      'a way out of the folder',
      { 'content/../x.md': '' },
      [],
      'is not a file the editor can change',
    ],
    ['an SVG', { 'public/uploads/wells/missing.svg': '<svg/>' }, [], 'can contain scripts'],
    ['a deleted file of the program', {}, ['package.json'], 'is not a file the editor can change'],
    [
      'an address that is taken',
      { [path]: printFormText({ values: {}, body: '' }) },
      [],
      'already an entry',
    ],
  ])('cannot commit %s', async (_, files, deletions, message) => {
    const { ask, asked } = makeGithub()
    const answer = await sendCommit(ask, files as Record<string, string>, deletions)
    expect(answer.errors?.[0]?.message).toContain(message)
    expect(readCommit(asked)).toBeUndefined()
  })

  it('gets the problems that keep a page from being published, but not older ones', async () => {
    const { ask, asked } = makeGithub()
    const form = await openForm(ask)
    const answer = await sendCommit(ask, {
      [path]: printFormText({ ...form, values: { ...form.values, start: '2020', end: '2010' } }),
    })
    expect(answer.errors?.[0]?.message).toContain('Nothing was saved. Fix this first')
    expect(readCommit(asked)).toBeUndefined()
    await sendCommit(ask, { [path]: printFormText({ ...form, body: 'Less.' }) })
    expect(readCommit(asked)).toBeDefined()
  })

  it('commits nothing while GitHub does not answer', async () => {
    const form = printFormText(await openForm(makeGithub().ask))
    const { ask, asked } = makeGithub({ status: 503 })
    const answer = await sendCommit(ask, { [path]: form })
    expect(answer.errors?.[0]?.message).toContain('GitHub does not answer (status 503)')
    expect(readCommit(asked)).toBeUndefined()
  })
})
