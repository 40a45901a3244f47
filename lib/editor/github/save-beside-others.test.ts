import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readFormText } from '@/lib/editor/form/form-text'
import type { GithubRepository } from '@/lib/editor/github/testing/github-repository'
import { seed, startHost } from './testing/host-editor'

let host: Awaited<ReturnType<typeof startHost>>
let repository: GithubRepository
let editor: Awaited<ReturnType<typeof host.signIn>>

beforeAll(async () => {
  host = await startHost()
})
afterAll(() => host.github.stop())
beforeEach(async () => {
  repository = host.begin()
  editor = await host.signIn()
})

const wells = 'content/projects/wells.md'
const lift = 'content/projects/lift.md'
const changed = seed[wells].replace('2017', '2018')
const saves = () => host.github.asked.filter((question) => question === 'Save').length
const newForm = (title: string) => `---\ntitle: ${title}\npublished: "false"\n---\nA new text.`

describe('beside a colleague who saves another entry at the same time', () => {
  beforeEach(() => {
    let times = 2
    host.github.beforeCommit = () => {
      if (times-- > 0) repository.change({ [lift]: seed[lift].replace('Another', `Text ${times}`) })
    }
  })

  it('an entry is created', async () => {
    const path = 'content/projects/new.md'
    expect(await editor.send({ [path]: newForm('New') })).toMatchObject({ status: 200 })
    expect(repository.text(path)).toContain('title: New')
  })

  it('an entry is renamed', async () => {
    const save = await editor.edit(wells)
    expect(await save({ title: 'Deep wells' }, 'content/projects/deep-wells.md')).toMatchObject({
      status: 200,
    })
    expect(repository.text('content/projects/deep-wells.md')).toContain('/projects/wells')
    expect(repository.text(wells)).toBeUndefined()
  })

  it('an entry is deleted', async () => {
    const sha = (await editor.listIds()).get(wells)
    expect(await editor.send({}, [{ path: wells, sha }])).toMatchObject({ status: 200 })
    expect(repository.text(wells)).toBeUndefined()
  })

  it('the colleague’s entry keeps what they wrote', async () => {
    const save = await editor.edit(wells)
    expect(await save({ start: '2018' })).toMatchObject({ status: 200 })
    expect(repository.text(lift)).toContain('Text 0')
  })
})

describe('an entry that a colleague changes, too', () => {
  it('has both changes, of different fields', async () => {
    const save = await editor.edit(wells)
    repository.change({ [wells]: seed[wells].replace('Text', 'Other text') })
    expect(await save({ start: '2018' })).toMatchObject({ status: 200 })
    expect(repository.text(wells)).toBe(changed.replace('Text', 'Other text'))
  })

  it('is not overwritten: the second is told which field it is', async () => {
    const save = await editor.edit(wells)
    repository.change({ [wells]: seed[wells].replace('2017', '2019') })
    const answer = await save({ start: '2018' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('somebody else has changed "Start"')
    expect(repository.text(wells)).toContain('2019')
  })

  it('is not deleted when it is another one by now', async () => {
    const sha = (await editor.listIds()).get(wells)
    repository.change({ [wells]: changed })
    const answer = await editor.send({}, [{ path: wells, sha }])
    expect(answer.text).toMatch(/^Nothing was deleted: somebody has changed this entry/u)
    expect(repository.text(wells)).toBe(changed)
  })
})

describe('a commit whose answer is lost', () => {
  const acts = {
    'a change': async () => {
      const save = await editor.edit(wells)
      return () => save({ start: '2018' })
    },
    'a new entry': async () => () => editor.send({ 'content/projects/new.md': newForm('New') }),
    'a new name': async () => {
      const save = await editor.edit(wells)
      return () => save({ title: 'Deep wells' }, 'content/projects/deep-wells.md')
    },
    'a deletion': async () => {
      const sha = (await editor.listIds()).get(wells)
      return () => editor.send({}, [{ path: wells, sha }])
    },
  }

  it.each(Object.entries(acts))('is recognised: %s', async (_, prepare) => {
    const save = await prepare()
    host.github.fail('Save', 'lost')
    expect(await save()).toMatchObject({ status: 200 })
    expect([saves(), repository.size]).toEqual([1, 2])
  })

  it.each(Object.entries(acts))(
    'is not made twice when it is sent again: %s',
    async (_, prepare) => {
      const save = await prepare()
      expect(await save()).toMatchObject({ status: 200 })
      expect(await save()).toMatchObject({ status: 200 })
      expect([saves(), repository.size]).toEqual([1, 2])
    },
  )

  it('is said to be in doubt while GitHub does not answer, and saved once', async () => {
    const save = await editor.edit(wells)
    host.github.fail('Save', 'lost')
    host.github.beforeCommit = () => host.github.fail('Head', 502)
    const answer = await save({ start: '2018' })
    expect(answer.status).toBe(502)
    expect(answer.text).toMatch(/^It is not known whether this was saved: GitHub does not answer/u)
    expect(await save({ start: '2018' })).toMatchObject({ status: 200 })
    expect([saves(), repository.size]).toEqual([1, 2])
  })

  it('that was not made is made, when it breaks or takes too long', async () => {
    for (const fault of ['reset', 'hang', 502] as const) {
      repository = host.begin()
      editor = await host.signIn()
      const save = await editor.edit(wells)
      host.github.fail('Save', fault)
      expect(await save({ start: '2018' })).toMatchObject({ status: 200 })
      expect(repository.text(wells)).toBe(changed)
    }
  })
})

it('a refused save can be compared with the entry as it is at this moment', async () => {
  await editor.listIds()
  repository.change({ 'content/projects/wells.md': '---\ntitle: Deep wells\n---\n' })
  const answer = await editor.ask('current/content/projects/wells.md')
  expect(readFormText(await answer.text(), 'projects').values.title).toBe('Deep wells')
  expect((await editor.ask('current/content/projects/gone.md')).status).toBe(404)
  expect((await editor.ask('current/lib/code.ts')).status).toBe(404)
})
