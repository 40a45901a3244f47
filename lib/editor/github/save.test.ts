import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { printFormText } from '@/lib/editor/form/form-text'
import type { GithubRepository } from '@/lib/editor/github/testing/github-repository'
import { readFolder } from '@/lib/editor/testing/read-folder'
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
const changed = seed[wells].replace('2017', '2018')
const saves = () => host.github.asked.filter((question) => question === 'Save').length
const png = Buffer.from('89504e470d0a1a0a0000ff', 'hex')

describe('an editor on a host', () => {
  it('sees content and uploads, and nothing else of the repository', async () => {
    const files = [...(await editor.listIds()).keys()].filter((path) => path.includes('.'))
    expect(files).toEqual(
      Object.keys(seed)
        .filter((path) => !/robots|code/u.test(path))
        .sort(),
    )
    expect((await editor.ask(`blob/${'a'.repeat(56)}/lib/code.ts`)).status).toBe(404)
  })

  it('commits the line that was changed and no other, with a message in words', async () => {
    const before = repository.head().files
    const save = await editor.edit(wells)
    expect(await save({ start: '2018' })).toMatchObject({ status: 200 })
    const { headline, files } = repository.head()
    expect(headline).toBe('Update the project wells')
    expect(repository.text(wells)).toBe(changed)
    for (const [file, bytes] of files) if (file !== wells) expect(bytes).toBe(before.get(file))
    expect((await editor.open(wells)).values.start).toBe('2018')
  })

  it('commits nothing when nothing changes', async () => {
    const { oid } = repository.head()
    const save = await editor.edit(wells)
    expect((await save({ title: 'Wells  ' })).status).toBe(200)
    expect([repository.head().oid, saves()]).toEqual([oid, 0])
  })

  it('has letters, line ends and odd bytes as they are', async () => {
    const odd = '\uFEFF---\r\ntitle: Wells  # é\r\npublished: false\r\n---\r\n| a |\r\n'
    repository.change({ [wells]: odd })
    const save = await editor.edit(wells)
    expect((await save({ summary: 'Counted.' })).status).toBe(200)
    const after = repository.text(wells)
    expect(after?.replace('summary: Counted.\r\n', '')).toBe(odd)
    expect(after).not.toBe(odd)
  })

  it('saves the words of the site like any entry', async () => {
    const form = await editor.open('content/site.md', 'site')
    const text = printFormText({ ...form, values: { ...form.values, title: 'Notes' } })
    expect(await editor.send({ 'content/site.md': text })).toMatchObject({ status: 200 })
    expect(repository.head().headline).toBe('Update the words of the site')
    expect(repository.text('content/site.md')).toBe(
      seed['content/site.md'].replace('Field Notes', 'Notes'),
    )
  })

  it('commits an image together with the text that shows it, and opens it again', async () => {
    const form = await editor.open(wells)
    const body = `${form.body}\n![A well](/uploads/wells/new.png)\n`
    const answer = await editor.send({
      [wells]: printFormText({ ...form, body }),
      'public/uploads/wells/new.png': png,
    })
    expect(answer).toMatchObject({ status: 200 })
    expect(repository.size).toBe(2)
    const file = 'public/uploads/wells/new.png'
    const id = (await editor.listIds()).get(file)
    const opened = await (await editor.ask(`blob/${id}/${file}`)).arrayBuffer()
    expect(Buffer.from(opened).equals(png)).toBe(true)
  })

  it('opens and saves two entries with the same bytes, each by itself', async () => {
    const copy = 'content/projects/wells-copy.md'
    repository.change({ [copy]: seed[wells], 'content/solutions/wells.md': seed[wells] })
    const ids = await editor.listIds()
    expect(ids.get(wells)).not.toBe(ids.get(copy))
    expect((await editor.open('content/solutions/wells.md', 'solutions')).base?.file).toBe(
      'content/solutions/wells.md',
    )
    const save = await editor.edit(copy)
    expect(await save({ start: '2018', title: 'Other wells' })).toMatchObject({ status: 200 })
    expect(repository.text(copy)).toContain('start: 2018')
    expect(repository.text(wells)).toBe(seed[wells])
  })

  it('saves to the branch that the request names, and to no other', async () => {
    repository.addBranch('photos/new', repository.head().oid)
    const other = await host.signIn(undefined, 'photos/new')
    const save = await other.edit(wells)
    expect(await save({ start: '2018' })).toMatchObject({ status: 200 })
    expect(repository.text(wells)).toBe(seed[wells])
    expect(repository.text(wells, 'photos/new')).toBe(changed)
    const gone = await (await host.signIn(undefined, 'merged')).ask('tree')
    expect([gone.status, await gone.text()]).toEqual([
      404,
      expect.stringContaining('There is no branch “merged” any more'),
    ])
  })

  it('cannot delete a name in use, and is told where it is used', async () => {
    repository = host.begin(
      Object.fromEntries(
        Object.entries(readFolder('e2e/portfolio')).map(([file, text]) => [
          `content/${file}`,
          Buffer.from(text, 'latin1').toString(),
        ]),
      ),
    )
    editor = await host.signIn()
    const answer = await editor.send({}, [{ path: 'content/clients/european-union.md' }])
    expect(answer.status).toBe(422)
    expect(answer.text).toMatch(/^Nothing was saved, because other pages would break:/u)
    expect(answer.text).toContain('content/projects/clima-med.md: "European Union"')
    expect(repository.size).toBe(1)
  })

  it('reads many entries with few questions, and each text once', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 230 }, (_, index) => [
        `content/projects/p${index}.md`,
        `---\ntitle: Project ${index}\n---\n`,
      ]),
    )
    repository.change(many)
    const ids = await editor.listIds()
    const files = Object.keys(many).map((file) => ({ file, id: ids.get(file) }))
    host.github.asked.length = 0
    for (const part of [files.slice(0, 200), files.slice(200), files.slice(0, 200)]) {
      const body = JSON.stringify({ files: part })
      const texts: unknown[] = await (await editor.ask('files', { method: 'POST', body })).json()
      expect(texts).toHaveLength(part.length)
      expect(texts.every((text) => String(text).includes('Project '))).toBe(true)
    }
    expect(host.github.asked).toEqual(Array.from({ length: 5 }, () => 'Files'))
  })

  it('reads a list but for an entry that does not come, and says so when none comes', async () => {
    const odd = 'content/projects/odd.md'
    repository.change({ [odd]: Buffer.from(`---\ntitle: Caf\xe9\n---\n`, 'latin1') })
    const ids = await editor.listIds()
    const list = (...files: readonly string[]) => {
      const wanted = files.map((file) => ({ file, id: ids.get(file) }))
      return editor.ask('files', { method: 'POST', body: JSON.stringify({ files: wanted }) })
    }
    host.github.fail('GET blobs', 500, 404)
    expect(await (await list(odd, wells)).json()).toEqual([null, expect.stringContaining('Wells')])
    expect((await list(odd)).status).toBe(403)
    expect(await (await list(odd)).json()).toEqual([expect.stringContaining('Caf')])
  })
})
