import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyBuild, finishBuild, isBuiltFrom } from './finished-build'

let parent = ''
let site = ''
const write = async (file: string, text: string) => {
  const place = path.join(site, file)
  await mkdir(path.dirname(place), { recursive: true })
  await writeFile(place, text)
}
const read = (...parts: string[]) => readFile(path.join(...parts), 'utf8')

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'fieldbook-'))
  site = path.join(parent, 'site')
  await write('.next/BUILD_ID', 'first')
  await write('.next/server/page.html', 'first page')
  await write('.next/cache/large', 'for the next build')
  await write('.fieldbook/bodies/projects/well.md', 'first text')
  await write('.fieldbook/fonts/serif.woff2', 'font')
  await write('.fieldbook/image-sizes.json', '{}')
  await finishBuild(site, 'inputs')
})
afterEach(() => rm(parent, { recursive: true }))

describe('a finished build', () => {
  it('is current for what it was made from, and for nothing else', async () => {
    expect(await isBuiltFrom(site, 'inputs')).toBe(true)
    expect(await isBuiltFrom(site, 'other inputs')).toBe(false)
  })

  it('made in one place is current in another, with .next and .fieldbook taken along', async () => {
    const other = path.join(parent, 'elsewhere/site')
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

describe('a running server', () => {
  it('keeps pages and texts of its build while others are made and checked', async () => {
    const served = path.join(site, '.fieldbook/served/1')
    // Somebody looked at a draft before the server was started.
    await write('.fieldbook/bodies/projects/well.md', 'second text')
    await copyBuild(site, served)
    await write('.next/server/page.html', 'second page')
    await finishBuild(site, 'other inputs')
    expect(await read(served, '.next/server/page.html')).toBe('first page')
    expect(await read(served, '.fieldbook/bodies/projects/well.md')).toBe('first text')
  })

  it('starts with nothing of an earlier one, and without what only builds need', async () => {
    const served = path.join(site, '.fieldbook/served/1')
    await write('.fieldbook/served/1/.next/server/old.html', 'old page')
    await copyBuild(site, served)
    expect(await readdir(path.join(served, '.next/server'))).toEqual(['page.html'])
    expect(await readdir(path.join(served, '.next'))).not.toContain('cache')
  })
})
