import { readdir, symlink } from 'node:fs/promises'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { checkTargets, refuseOldFolder } from './import-targets'

const { at, write } = makeTemporaryFolder()

beforeEach(async () => {
  await write('note.txt', 'a file')
  await write('jek/_projects/kenya.md', 'a project')
})

describe('a place that an import cannot write to is told before it writes anything', () => {
  it.each<[{ readonly out: string; readonly report?: string }, RegExp]>([
    [{ out: 'note.txt' }, /note\.txt is not a folder; enter a folder after --out/u],
    [{ out: 'note.txt/content' }, /because \S*note\.txt is a file; choose another place after/u],
    [{ out: 'new', report: 'jek' }, /jek is not a file; enter the name of a file after --report/u],
    [{ out: 'new', report: 'note.txt/r.md' }, /note\.txt is not a folder; .* after --report/u],
  ])('%j', async ({ out, report }, sentence) => {
    const targets = { out: at(out), ...(report && { report: at(report) }) }
    await expect(checkTargets(targets, false)).rejects.toThrow(sentence)
    expect((await readdir(at('.'))).sort()).toEqual(['jek', 'note.txt'])
  })

  it.runIf(process.platform === 'linux').each(['/proc', '/proc/y'])('%s', async (out) => {
    await expect(checkTargets({ out }, false)).rejects.toThrow(/no folder can be made there/u)
    await expect(checkTargets({ out: at('new'), report: '/proc/x' }, false)).rejects.toThrow(
      /to \/proc: no folder can be made there/u,
    )
  })
})

it('nothing is written to the folder that is imported, by whichever way to it', async () => {
  await symlink(at('jek'), at('link'))
  // The last is a file of the content, of which one folder leads there.
  for (const place of ['jek', 'jek/new', 'jek/report.md', 'link/new', 'link/kenya.md']) {
    expect(() => refuseOldFolder(at('jek'), [at('elsewhere'), at(place)])).toThrow(
      /is in the folder to import, in which nothing is changed/u,
    )
  }
  expect(() => refuseOldFolder(at('jek'), [at('jekyll'), at('new')])).not.toThrow()
})
