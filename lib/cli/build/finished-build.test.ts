import { cp, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { makeTemporaryFolder } from '@/lib/testing/temporary-folder'
import { finishBuild, isBuiltFrom, keepBuild, mayServe } from './finished-build'
import { listShown } from './withdrawals'

const { at, read, write: writeAt } = makeTemporaryFolder()
const write = (file: string, text: string) => writeAt(`site/${file}`, text)
let site = ''

beforeEach(async () => {
  site = at('site')
  await write('.next/BUILD_ID', 'first')
  await write('.next/server/page.html', 'first page')
  await write('.next/cache/large', 'for the next build')
  await write('.fieldbook/bodies/projects/well.md', 'first text')
  await write('.fieldbook/fonts/serif.woff2', 'font')
  await write('.fieldbook/image-sizes.json', '{}')
  await finishBuild(site, 'inputs', 'code')
})

describe('a finished build', () => {
  it('is current for what it was made from, and for nothing else', async () => {
    expect(await isBuiltFrom(site, 'inputs')).toBe(true)
    expect(await isBuiltFrom(site, 'other inputs')).toBe(false)
  })

  it('made in one place is current in another, with .next and .fieldbook taken along', async () => {
    const other = at('elsewhere/site')
    for (const folder of ['.next', '.fieldbook']) {
      await cp(path.join(site, folder), path.join(other, folder), { recursive: true })
    }
    expect(await isBuiltFrom(other, 'inputs')).toBe(true)
  })

  it.each(['.next', '.fieldbook'])('is none without %s', async (folder) => {
    await rm(path.join(site, folder), { recursive: true })
    expect(await isBuiltFrom(site, 'inputs')).toBe(false)
  })

  it('is not current while another build has begun and not ended', async () => {
    await rm(path.join(site, '.next/BUILD_ID'))
    expect(await isBuiltFrom(site, 'inputs')).toBe(false)
    await write('.next/BUILD_ID', 'second')
    expect(await isBuiltFrom(site, 'inputs')).toBe(false)
  })
})

describe('a build that is out of date', () => {
  const record = (slug: string, values: object = {}) =>
    ({ kind: 'projects', slug, values }) as const
  const stage = async (...records: readonly object[]) => {
    await write('.fieldbook/content/projects/0.json', JSON.stringify({ records }))
    await finishBuild(site, 'inputs', 'code')
  }

  it('may be served while another is made, if content was added or written anew', async () => {
    await stage({ slug: 'well', title: 'A well' })
    const now = [record('well', { title: 'Another title' }), record('pump')]
    expect(await mayServe(site, 'code', () => listShown(now))).toBe(true)
  })

  it('is never served when a record of it was withdrawn', async () => {
    await stage({ slug: 'well', title: 'A well' })
    const withdrawn = [record('well', { published: false }), record('pump')]
    expect(await mayServe(site, 'code', () => listShown(withdrawn))).toBe(false)
    expect(await mayServe(site, 'code', () => [])).toBe(false)
  })

  it('is never served after a change of code, or when nothing says what it holds', async () => {
    await stage({ slug: 'well' })
    const now = () => listShown([record('well')])
    expect(await mayServe(site, 'other code', now)).toBe(false)
    expect(await mayServe(site, 'code', now)).toBe(true)
    await rm(path.join(site, '.fieldbook/built/shown.json'))
    expect(await mayServe(site, 'code', now)).toBe(false)
  })

  it('is never served when a build was ended halfway', async () => {
    await stage({ slug: 'well' })
    await write('.next/BUILD_ID', 'second')
    expect(await mayServe(site, 'code', () => listShown([record('well')]))).toBe(false)
  })
})

describe('a running server', () => {
  it('keeps pages and texts of its build while others are made and checked', async () => {
    const served = path.join(site, '.fieldbook/served/1')
    // Somebody looked at a draft before the server was started.
    await write('.fieldbook/bodies/projects/well.md', 'second text')
    await keepBuild(site, served)
    // As Next begins a build.
    await rm(path.join(site, '.next/server'), { recursive: true })
    await write('.next/server/page.html', 'second page')
    await finishBuild(site, 'other inputs', 'code')
    expect(await read('site/.fieldbook/served/1/.next/server/page.html')).toBe('first page')
    expect(await read('site/.fieldbook/served/1/.fieldbook/bodies/projects/well.md')).toBe(
      'first text',
    )
  })

  it('starts with nothing of an earlier one, and without what only builds need', async () => {
    const served = path.join(site, '.fieldbook/served/1')
    await write('.fieldbook/served/1/.next/server/old.html', 'old page')
    await keepBuild(site, served)
    expect(await readdir(path.join(served, '.next/server'))).toEqual(['page.html'])
    expect(await readdir(path.join(served, '.next'))).not.toContain('cache')
  })
})
