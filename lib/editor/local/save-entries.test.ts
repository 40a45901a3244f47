import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { printFormText } from '@/lib/editor/form/form-text'
import type { Submission } from '@/lib/editor/save/plan-save'
import { draft, runInRepository } from '@/lib/editor/testing/in-repository'
import { fill, png, wells } from '@/lib/editor/testing/plan-forms'
import { readFolder } from '@/lib/editor/testing/read-folder'

/** What the disk says when files of these names are put in place or taken away. */
const disk = vi.hoisted(() => ({ failing: /^$/u, code: '' }))

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  const fail = (file: unknown) => {
    if (disk.failing.test(String(file)))
      throw Object.assign(new Error(disk.code), { code: disk.code })
  }
  return {
    ...real,
    rename: async (from: string, to: string) => {
      fail(to)
      await real.rename(from, to)
    },
    rm: async (file: string, options?: object) => {
      fail(file)
      await real.rm(file, options)
    },
  }
})

const away = mkdtempSync(path.join(tmpdir(), 'fieldbook-away-'))
const root = runInRepository()

let saveEntries: (submission: Submission) => Promise<void>

beforeAll(async () => {
  const server = await import('@/lib/editor/server/save-entries')
  const { diskStore } = await import('./disk-store')
  saveEntries = (submission) => server.saveEntries(diskStore, submission)
})

afterAll(() => rmSync(away, { recursive: true }))

beforeEach(() => {
  for (const folder of ['projects', 'clients', 'solutions', 'regions']) {
    mkdirSync(`content/${folder}`, { recursive: true })
  }
  mkdirSync('public/uploads', { recursive: true })
  writeFileSync(wells, draft)
  writeFileSync('content/projects/rivers.md', draft.replace('Wells', 'Rivers'))
  writeFileSync('content/clients/eu.md', '---\ntitle: European Union\n---\n')
})

afterEach(() => {
  disk.failing = /^$/u
  rmSync('content', { recursive: true })
  rmSync('public', { recursive: true })
})

const change = (values: object, body?: string) => ({
  additions: [{ path: wells, contents: fill(wells, draft, values, body) }],
  deletions: [],
})

/** Saves what must not be saved. Returns the words, and makes sure that nothing has changed. */
async function refusal(submission: Submission): Promise<string> {
  const before = [readFolder(root), readFolder(away)]
  const words = await saveEntries(submission).then(
    () => 'It was saved.',
    (cause: unknown) => String(cause instanceof Error ? cause.message : cause),
  )
  expect([readFolder(root), readFolder(away)], words).toEqual(before)
  return words
}

describe('a save on this machine', () => {
  it('writes the file, and the images that came with it', async () => {
    const image = { path: 'public/uploads/wells/well.png', contents: png }
    const save = change({ start: '2018' }, 'Text\n\n![A well](/uploads/wells/well.png)\n')
    await saveEntries({ ...save, additions: [...save.additions, image] })
    expect(readFileSync(wells, 'utf8')).toBe(
      `${draft.replace('2017', '2018')}\n![A well](/uploads/wells/well.png)\n`,
    )
    expect(readFileSync(image.path)).toEqual(Buffer.from(png))
    expect(Object.keys(readFolder(root)).filter((file) => file.includes('tmp'))).toEqual([])
  })

  it('from two windows at the same time keeps both, where they changed different fields', async () => {
    await Promise.all([
      saveEntries(change({ start: '2018' })),
      saveEntries(change({ end: '2020' })),
    ])
    expect(readFileSync(wells, 'utf8')).toBe(draft.replace('2017', '2018\nend: 2020'))
  })

  it('from two windows at the same time is refused for the second, where both changed the same', async () => {
    const [first, second] = await Promise.allSettled([
      saveEntries(change({ start: '2018' })),
      saveEntries(change({ start: '2019' })),
    ])
    expect(first.status).toBe('fulfilled')
    expect(String(second.status === 'rejected' && second.reason)).toMatch(/"Start"/u)
    expect(readFileSync(wells, 'utf8')).toBe(draft.replace('2017', '2018'))
  })

  it('renames an entry, and deletes one', async () => {
    const contents = fill(wells, draft)
    await saveEntries({
      additions: [{ path: 'content/projects/new-wells.md', contents }],
      deletions: [{ path: wells }],
    })
    await saveEntries({ additions: [], deletions: [{ path: 'content/projects/rivers.md' }] })
    expect(readdirSync('content/projects')).toEqual(['new-wells.md'])
  })

  it('is refused where a published page would have an error, with what to fix', async () => {
    const words = await refusal(change({ published: true }))
    expect(words).toMatch(/^Nothing was saved\. Fix this first.*\n– /u)
    expect(words).toContain('client is missing')
  })

  it('of a text with a NUL is refused', async () => {
    expect(await refusal(change({}, 'a\0b'))).toMatch(/NUL/u)
  })

  it('of a deletion is refused where other pages would break', async () => {
    const names = { solutions: 'Governance', regions: 'Asia' }
    for (const [folder, name] of Object.entries(names)) {
      writeFileSync(`content/${folder}/a.md`, `---\ntitle: ${name}\n---\n`)
    }
    writeFileSync(
      wells,
      '---\ntitle: Wells\ndate: 2020-05-19\nstart: 2017\nclient: European Union\nsolutions: Governance\nregions: Asia\ncountry: Nepal\n---\nText\n',
    )
    const deletions = [{ path: 'content/clients/eu.md' }]
    const words = await refusal({ additions: [], deletions })
    expect(words).toMatch(
      /^Nothing was saved, because other pages would break:\n– content\/projects\/wells\.md/u,
    )
  })
})

describe('a disk that does not take it', () => {
  const image = { path: 'public/uploads/wells/well.png', contents: png }

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EACCES', 'you do not have permission to write there'],
    ['EROFS', 'the disk is read-only'],
  ])('leaves every file as it was, and says why in a sentence: %s', async (code, reason) => {
    Object.assign(disk, { code, failing: /uploads\/wells\/well\.png$/u })
    const save = change({ start: '2018' })
    expect(await refusal({ ...save, additions: [...save.additions, image] })).toBe(
      `Nothing was saved. ${image.path} was not written: ${reason}. Your text is still in the form. Fix the problem and save again.`,
    )
  })

  it('leaves the old address where the new one could be written and the old one not deleted', async () => {
    Object.assign(disk, { code: 'EACCES', failing: /projects\/wells\.md$/u })
    const contents = fill(wells, draft)
    const words = await refusal({
      additions: [{ path: 'content/projects/new-wells.md', contents }],
      deletions: [{ path: wells }],
    })
    expect(words).toMatch(/^Nothing was saved\. .*you do not have permission to write there/u)
  })

  it('leaves every file as it was where a file is in the place of a folder', async () => {
    writeFileSync('public/uploads/wells', 'a file')
    const save = change({ start: '2018' })
    expect(await refusal({ ...save, additions: [...save.additions, image] })).toMatch(
      /there is a file where a folder should be/u,
    )
  })

  it('says what is left when it does not even take back what was written', async () => {
    const { additions } = change({ start: '2018' })
    // The entry can be written once, then the disk is full.
    let written = 0
    const failing = { test: (file: string) => !file.includes(wells) || written++ > 0 }
    Object.assign(disk, { code: 'ENOSPC', failing })
    const saved = saveEntries({ additions: [...additions, image], deletions: [] })
    await expect(saved).rejects.toThrow(
      /^Only some files were saved, and could not be undone: content\/projects\/wells\.md\. .*disk is full/u,
    )
  })
})

describe('a link in the folders of the editor', () => {
  beforeEach(() => {
    mkdirSync(path.join(away, 'folder'), { recursive: true })
    writeFileSync(path.join(away, 'folder/wells.md'), draft)
    writeFileSync(path.join(away, 'folder/well.png'), 'not yours')
  })

  it('to a file is never written through, nor deleted', async () => {
    rmSync(wells)
    symlinkSync(path.join(away, 'folder/wells.md'), wells)
    expect(await refusal(change({ start: '2018' }))).toMatch(/^Nothing was saved/u)
    await refusal({ additions: [], deletions: [{ path: wells }] })
  })

  it('to a folder is never written into, nor anything behind it deleted', async () => {
    rmSync('content/projects', { recursive: true })
    symlinkSync(path.join(away, 'folder'), 'content/projects')
    expect(await refusal(change({ start: '2018' }))).toMatch(/^Nothing was saved/u)
    await refusal({ additions: [], deletions: [{ path: wells }] })
    const contents = new TextEncoder().encode(
      printFormText({ values: { title: 'New', published: false }, body: '' }),
    )
    const path_ = 'content/projects/new.md'
    expect(await refusal({ additions: [{ path: path_, contents }], deletions: [] })).toMatch(
      /link/u,
    )
  })

  it.each(['folder', 'nowhere'])('takes no upload anywhere else: %s', async (name) => {
    symlinkSync(path.join(away, name), 'public/uploads/wells')
    for (const file of ['new.png', 'well.png']) {
      const upload = { path: `public/uploads/wells/${file}`, contents: png }
      expect(await refusal({ additions: [upload], deletions: [] })).not.toBe('It was saved.')
    }
  })

  it('to a missing target is not followed', async () => {
    symlinkSync(path.join(away, 'new.md'), 'content/projects/new.md')
    const contents = fill(wells, draft)
    const submission = { additions: [{ path: 'content/projects/new.md', contents }], deletions: [] }
    expect(await refusal(submission)).not.toBe('It was saved.')
  })
})
