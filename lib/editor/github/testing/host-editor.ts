import type { Entry } from '@/lib/editor/editor-paths'
import { printFormText, readFormText } from '@/lib/editor/form/form-text'
import type { FormValue } from '@/lib/editor/form/form-values'
import { answerFromGithub } from '@/lib/editor/github/answer'
import type { GithubSettings } from '@/lib/editor/github/connect'
import { makeCookie, type Session } from '@/lib/editor/github/session'
import { GithubStandIn } from '@/lib/editor/github/testing/github-stand-in'
import { branchHeader } from '@/lib/editor/host-session'
import type { TreeEntry } from '@/lib/editor/server/git-objects'

export const secret = 'only for tests: no editor anywhere has this secret'
export const siteUrl = 'https://projects.example.org'

/** A published project, a client that it names, and what a site has besides. */
export const seed = {
  'content/site.md': '---\ntitle: Field Notes\n---\nWords.\n',
  'content/clients/a.md': '---\ntitle: A\n---\n',
  'content/projects/wells.md': '---\ntitle: Wells\npublished: false\nstart: 2017\n---\nText\n',
  'content/projects/lift.md':
    '---\ntitle: Lift\npublished: false\nclient: A # who pays\n---\nAnother\n',
  'public/uploads/wells/old.png': 'no picture',
  'public/robots.txt': 'not the editor’s',
  'lib/code.ts': 'not the editor’s',
}

/** Starts a stand-in with a repository, and asks this site as the page of an editor would. */
export async function startHost() {
  const github = await GithubStandIn.start()
  const settings: GithubSettings = {
    repo: 'fieldbook/content',
    api: github.url,
    clientId: 'only-for-tests',
    clientSecret: 'only for tests',
    secret,
    siteUrl,
    preview: { secret, origin: siteUrl },
    limits: { whole: 4_000, commit: 400 },
  }
  return { github, settings, begin, signIn }

  function begin(files: Readonly<Record<string, string>> = seed) {
    return github.begin(
      new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text)])),
    )
  }

  /** An editor in a browser of their own. */
  async function signIn(session: Session = { token: github.giveToken() }, branch?: string) {
    let cookie = (await makeCookie('session', session, secret)).split(';', 1)[0] ?? ''
    const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
      const headers = new Headers({ cookie, 'sec-fetch-site': 'same-origin' })
      if (branch !== undefined) headers.set(branchHeader, encodeURIComponent(branch))
      for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
      const address = `http://127.0.0.1:3210/api/keystatic/${path}`
      const answer = await answerFromGithub(new Request(address, { ...init, headers }), settings)
      const renewed = answer.headers.get('set-cookie')?.split(';', 1)[0]
      if (renewed) cookie = renewed
      return answer
    }
    return { ...speak(ask), ask }
  }
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** What the editor asks, in the words of Keystatic. */
function speak(ask: Ask) {
  const listIds = async () => {
    const answer = await ask('tree')
    if (!answer.ok) throw new Error(await answer.text())
    const entries: TreeEntry[] = await answer.json()
    return new Map(entries.map(({ path, sha }) => [path, sha]))
  }
  const open = async (file: string, kind: Entry['kind'] = 'projects') => {
    const answer = await ask(`blob/${(await listIds()).get(file)}/${file}`)
    const text = await answer.text()
    if (!answer.ok) throw new Error(text)
    return readFormText(text, kind)
  }
  const send = async (
    files: Readonly<Record<string, string | Buffer>>,
    deletions: readonly { path: string; sha?: string | undefined }[] = [],
  ) => {
    const additions = Object.entries(files).map(([path, text]) => ({
      path,
      contents: Buffer.from(text).toString('base64'),
    }))
    const body = JSON.stringify({ additions, deletions })
    const answer = await ask('update', { method: 'POST', body })
    return { status: answer.status, text: await answer.text() }
  }
  /** Opens an entry; what comes back saves it with some values changed. */
  const edit = async (file: string) => {
    const form = await open(file)
    return (values: Readonly<Record<string, FormValue>>, path = file) =>
      send(
        { [path]: printFormText({ ...form, values: { ...form.values, ...values } }) },
        path === file ? [] : [{ path: file }],
      )
  }
  return { listIds, open, send, edit }
}
