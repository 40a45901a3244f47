import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { printFormText, readFormText } from '@/lib/editor/form/form-text'
import type { TreeEntry } from '@/lib/editor/server/git-objects'
import type { Store } from '@/lib/editor/server/store'
import { draft, runInRepository } from '@/lib/editor/testing/in-repository'
import { wells } from '@/lib/editor/testing/plan-forms'

runInRepository()

const copy = 'content/projects/wells-copy.md'
let store: Store
let server: typeof import('@/lib/editor/server/answer')

beforeAll(async () => {
  store = (await import('./disk-store')).diskStore
  server = await import('@/lib/editor/server/answer')
})

beforeEach(() => {
  mkdirSync('content/projects', { recursive: true })
  for (const file of [wells, copy]) writeFileSync(file, draft)
})

const ask = (path: string, body?: object) =>
  server.answerFromStore(
    new Request(`http://localhost/api/keystatic/${path}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    }),
    store,
  )

async function listIds(): Promise<Map<string, string>> {
  const entries = (await (await ask('tree')).json()) as TreeEntry[]
  return new Map(entries.map(({ path, sha }) => [path, sha]))
}

async function open(file: string) {
  const id = (await listIds()).get(file)
  return readFormText(await (await ask(`blob/${id}/${file}`)).text(), 'projects')
}

describe('two entries with the same bytes', () => {
  it('have ids of their own, so that neither is shown for the other', async () => {
    const ids = await listIds()
    expect(ids.get(wells)).not.toBe(ids.get(copy))
    expect((await ask(`blob/${ids.get(wells)}/${copy}`)).status).toBe(404)
    for (const file of [wells, copy]) expect((await open(file)).base?.file).toBe(file)
  })

  it('are edited each by itself: a copy can be changed and saved', async () => {
    const form = await open(copy)
    const text = printFormText({ ...form, values: { ...form.values, start: '2018' } })
    const contents = Buffer.from(text).toString('base64')
    const answer = await ask('update', { additions: [{ path: copy, contents }], deletions: [] })
    expect(answer.status, await answer.clone().text()).toBe(200)
    expect(readFileSync(copy, 'utf8')).toBe(draft.replace('2017', '2018'))
    expect(readFileSync(wells, 'utf8')).toBe(draft)
  })

  it('opens an entry that was changed since it was listed as it is now', async () => {
    const id = (await listIds()).get(wells)
    writeFileSync(wells, draft.replace('2017', '2018'))
    const form = readFormText(await (await ask(`blob/${id}/${wells}`)).text(), 'projects')
    expect(form.base?.source).toContain('2018')
  })
})
