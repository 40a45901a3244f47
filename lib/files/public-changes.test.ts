import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContent } from '@/lib/check/check-content'
import { context, toSourceFiles } from '@/lib/check/testing/small-portfolio'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { contentDir } from './content-files'
import { readHistory } from './history'
import { listPublicChanges } from './public-changes'

const folder = makeTemporaryFolder()

const { nameIndexes } = checkContent(toSourceFiles({}), context)

const pathOf = (slug: string) => `${contentDir}/projects/${slug}.md`

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: folder.at(), stdio: 'ignore' })
}

function begin(): void {
  git('init', '-b', 'main')
  git('config', 'user.name', 'T')
  git('config', 'user.email', 't@example.org')
  mkdirSync(folder.at(contentDir, 'projects'), { recursive: true })
}

/** A version of a project. */
function put(
  slug: string,
  fields: Record<string, string | number | boolean>,
  body = 'Text.',
): void {
  const lines = Object.entries({ title: 'Wells', start: 2017, ...fields })
  const head = lines.map(([key, value]) => `${key}: ${value}`).join('\n')
  writeFileSync(folder.at(pathOf(slug)), `---\n${head}\n---\n\n${body}\n`)
}

/** Commits everything on a day of 2026. */
function commit(day: number): void {
  const at = `2026-01-${String(day).padStart(2, '0')}T10:00:00Z`
  git('add', '-A')
  execFileSync('git', ['commit', '-m', 'x'], {
    cwd: folder.at(),
    stdio: 'ignore',
    env: { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at },
  })
}

/** Day and fields of each change that is told. */
function told(slug = 'a'): [number, readonly string[]][] {
  const { revisions } = readHistory(folder.at())
  const changes = listPublicChanges([pathOf(slug)], revisions, nameIndexes, folder.at())
  return (changes.get(pathOf(slug)) ?? []).map(({ time, fields }) => [
    new Date(time).getUTCDate(),
    fields,
  ])
}

describe('the changes of a project that are told', () => {
  it('are which fields changed and when, the newest first; publishing it is none', () => {
    begin()
    put('a', {})
    commit(1)
    put('a', { title: 'Deep wells', end: 2022 })
    commit(2)
    put('a', { title: 'Deep wells', end: 2022 }, 'Another text.')
    commit(3)
    expect(told()).toEqual([
      [3, ['body']],
      [2, ['title', 'end']],
    ])
  })

  it('are never those of a draft, however it says that it is one', () => {
    begin()
    put('a', { published: false, title: 'Secret one' })
    commit(1)
    put('a', { published: false, title: 'Secret two' })
    commit(2)
    put('a', { publised: false, title: 'Secret three' })
    commit(3)
    put('a', { published: true, title: 'Public' })
    commit(4)
    put('a', { published: true, title: 'Public, corrected' })
    commit(5)
    put('a', { published: false, title: 'Withdrawn' })
    commit(6)
    put('a', { published: false, title: 'Withdrawn, edited' })
    commit(7)
    put('a', { published: true, title: 'Public again' })
    commit(8)
    expect(told()).toEqual([[5, ['title']]])
  })

  it('are never those of a time when its name made it a draft', () => {
    const text = 'A text that is long enough to be known again. '.repeat(9)
    begin()
    put('_a', { title: 'Secret one' }, text)
    commit(1)
    put('_a', { title: 'Secret two' }, text)
    commit(2)
    renameSync(folder.at(pathOf('_a')), folder.at(pathOf('a')))
    commit(3)
    put('a', { title: 'Public' }, text)
    commit(4)
    expect(told()).toEqual([[4, ['title']]])
  })

  it('are none where only the spelling of the file changed, or what no page shows', () => {
    begin()
    put('a', { start: 2017, client: 'EU' })
    commit(1)
    put('a', { start: '"2017"', client: 'EU', redirect_from: '/old' }, 'Text.\n\n')
    commit(2)
    put('a', { start: 2017, client: '[European Union]' })
    commit(3)
    expect(told()).toEqual([])
  })

  it('stay when the file is renamed, and begin anew when it is another project', () => {
    begin()
    put('a', {}, 'One line.\n\nAnd one more.')
    put('b', { title: 'Other' })
    commit(1)
    put('a', { summary: 'Wells for all.' }, 'One line.\n\nAnd one more.')
    commit(2)
    renameSync(folder.at(pathOf('a')), folder.at(pathOf('c')))
    commit(3)
    put('a', { title: 'New project', summary: 'Nothing of the old one.' }, 'New.')
    commit(4)
    expect(told('c')).toEqual([[2, ['summary']]])
    expect(told('a')).toEqual([])
  })

  it('of a merge are what it brought, when it did: beside it nothing was public', () => {
    begin()
    put('a', {})
    commit(1)
    git('checkout', '-b', 'side')
    put('b', { title: 'Prepared' })
    commit(2)
    put('b', { title: 'Prepared, edited' })
    put('a', { title: 'Better wells' })
    commit(3)
    git('checkout', 'main')
    const at = '2026-01-09T10:00:00Z'
    execFileSync('git', ['merge', '--no-ff', '-m', 'x', 'side'], {
      cwd: folder.at(),
      stdio: 'ignore',
      env: { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at },
    })
    expect(told('a')).toEqual([[9, ['title']]])
    expect(told('b')).toEqual([])
  })

  it('are the newest ones of all files where there are more than a build has time for', () => {
    begin()
    put('a', {})
    commit(1)
    put('a', { title: 'Deep wells' })
    commit(2)
    const { revisions } = readHistory(folder.at())
    const list = (others: number) => {
      // Newer changes of other files, whose versions are not there.
      const newer = Array.from({ length: others }, (_, at) => {
        const [before, after] = ['0', '1'].map((sign) => `${sign}${at}`.padStart(40, 'f'))
        const revision = {
          time: '2026-02-01T00:00:00.000Z',
          before: `${before}`,
          after: `${after}`,
        }
        return [pathOf(`x${at}`), [{ ...revision, paths: { before: 'x', after: 'x' } }]] as const
      })
      const all = new Map([...revisions, ...newer])
      const changes = listPublicChanges([...all.keys()], all, nameIndexes, folder.at())
      return changes.get(pathOf('a'))?.length ?? 0
    }
    expect([list(4999), list(5000)]).toEqual([1, 0])
  })

  it('are none without Git, and only the known ones in a shallow clone', () => {
    expect(readHistory(folder.at())).toEqual({ revisions: new Map(), isCutOff: true })
    begin()
    for (const day of [1, 2, 3]) {
      put('a', { title: `Wells ${day}` })
      commit(day)
    }
    const clone = folder.at('clone')
    git('clone', '--depth', '2', `file://${folder.at()}`, clone)
    const { revisions, isCutOff } = readHistory(clone)
    expect(isCutOff).toBe(true)
    const changes = listPublicChanges([pathOf('a')], revisions, nameIndexes, clone).get(pathOf('a'))
    expect(changes?.map(({ time }) => time)).toEqual(['2026-01-03T10:00:00.000Z'])
    rmSync(path.join(clone, '.git'), { recursive: true })
  })
})
