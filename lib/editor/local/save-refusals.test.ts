import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Submission } from '@/lib/editor/save/plan-save'
import { makeFileId } from '@/lib/editor/server/file-id'
import { nameBlob } from '@/lib/editor/server/git-objects'
import { draft, runInRepository } from '@/lib/editor/testing/in-repository'
import { fill, wells } from '@/lib/editor/testing/plan-forms'

runInRepository()

let saveEntries: (submission: Submission) => Promise<void>

beforeAll(async () => {
  const server = await import('@/lib/editor/server/save-entries')
  const { diskStore } = await import('./disk-store')
  saveEntries = (submission) => server.saveEntries(diskStore, submission)
})

beforeEach(() => {
  mkdirSync('content/projects', { recursive: true })
  writeFileSync(wells, draft)
  writeFileSync('content/projects/rivers.md', draft.replace('Wells', 'Rivers'))
})

/** The words in which a save is refused. */
const refuse = (submission: Submission) =>
  saveEntries(submission).then(
    () => 'It was saved.',
    (cause: unknown) => String(cause instanceof Error ? cause.message : cause),
  )

describe('a save that would lose something', () => {
  it('is refused where the text names an image that is neither in the form nor on the disk', async () => {
    const words = await refuse({
      additions: [
        {
          path: wells,
          contents: fill(wells, draft, {}, 'Text\n\n![A well](/uploads/wells/lost.png)\n'),
        },
      ],
      deletions: [],
    })
    expect(words).toMatch(
      /^Nothing was saved\. The text names a file that is neither in this form/u,
    )
    expect(words).toContain('/uploads/wells/lost.png')
  })

  it('goes through where an image was missing before', async () => {
    writeFileSync(wells, `${draft}![A well](/uploads/wells/lost.png)\n`)
    const before = readFileSync(wells, 'utf8')
    const contents = fill(wells, before, { start: '2018' })
    await saveEntries({ additions: [{ path: wells, contents }], deletions: [] })
    expect(readFileSync(wells, 'utf8')).toBe(before.replace('2017', '2018'))
  })

  it('deletes no entry that somebody has changed since it was listed', async () => {
    const deletions = [{ path: wells, sha: makeFileId(wells, nameBlob(Buffer.from(draft))) }]
    writeFileSync(wells, draft.replace('2017', '2018'))
    expect(await refuse({ additions: [], deletions })).toMatch(/^Nothing was deleted: somebody/u)
    writeFileSync(wells, draft)
    await saveEntries({ additions: [], deletions })
    expect(readdirSync('content/projects')).toEqual(['rivers.md'])
  })
})
