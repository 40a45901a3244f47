import { describe, expect, it } from 'vitest'
import {
  checkUpload,
  checkUploadName,
  nameUpload,
  readUploadPath,
} from '@/lib/editor/save/check-upload'
import { checkSlug, readEntryPath } from './editor-paths'

const png = Buffer.from('89504e470d0a1a0a0000', 'hex')

describe('an address', () => {
  it.each([
    '',
    '..',
    '../x',
    'a/b',
    'a\\b',
    '.env',
    'Wells',
    'a b',
    'a--b',
    'a.md',
    'é',
    'con',
    'nul',
    'com1',
    '%2e%2e',
    'a\u0000b',
    'x'.repeat(300),
  ])('cannot be %j, and a sentence says what to write', (slug) => {
    const problem = checkSlug(slug)
    expect(problem).toMatch(/^The address .*(?:write|shorten)/u)
    expect(problem?.length).toBeLessThan(260)
  })

  it.each(['wells', 'wells-2', 'a'.repeat(100), 'console'])('can be %j', (slug) => {
    expect(checkSlug(slug)).toBeUndefined()
  })
})

describe('a path of the editor', () => {
  it.each([
    'content/projects/../../package.json',
    'content/projects/..md',
    'content/projects/.env.md',
    'content/projects/a/b.md',
    'content/projects/a\\b.md',
    'content/projects/a.markdown',
    'content/projects/a.md/',
    '/content/projects/a.md',
    './content/projects/a.md',
    'content//projects/a.md',
    'content/site/site.md',
    'content/elsewhere/a.md',
    'content/projects/.md',
    'Content/projects/a.md',
    'content/projects/a.md\n',
    'package.json',
    '',
  ])('is no entry: %j', (path) => {
    expect(readEntryPath(path)).toBeUndefined()
  })

  it.each([
    'public/uploads/x.png',
    'public/uploads/../x.png',
    'public/uploads/.git/x.png',
    'public/uploads/a/b/x.png',
    'public/uploads/a\\..\\x.png',
    'public/uploads//x.png',
    '/public/uploads/a/x.png',
    'public/x/a.png',
  ])('is no upload: %j', (path) => {
    expect(readUploadPath(path)).toBeUndefined()
  })
})

describe('an image', () => {
  it.each([
    ['drawing.svg', '<svg><script>alert(1)</script></svg>', /can contain scripts. Save it as PNG/u],
    ['page.html', '<p>', /is not an image the site can use. Choose/u],
    ['.env', 'SECRET=1', /is not an image the site can use. Choose/u],
    ['.png', png, /is not an image the site can use. Choose/u],
    ['x.png.html', png, /is not an image the site can use. Choose/u],
    ['x.__proto__', png, /is not an image the site can use. Choose/u],
    ['x.constructor', png, /is not an image the site can use. Choose/u],
    ['fake.png', '<html>', /does not match its file type. Open it/u],
    ['fake.jpg', png, /does not match its file type. Open it/u],
    ['empty.png', '', /does not match its file type. Open it/u],
  ])('is refused when it is not one, or could be another: %s', (name, bytes, words) => {
    expect(checkUpload(name, new Uint8Array(Buffer.from(bytes)))).toMatch(words)
  })

  it('of 30 MB is refused, with what to do', () => {
    const bytes = new Uint8Array(30 * 1024 * 1024)
    bytes.set(png)
    expect(checkUpload('well.png', bytes)).toBe(
      '"well.png" is 30 MB. Make it smaller than 10 MB; 2,000 pixels wide is enough.',
    )
  })

  it.each([
    ['well.png', '89504e470d0a1a0a'],
    ['WELL.JPG', 'ffd8ffe0'],
    ['well.webp', '52494646aabbccdd57454250'],
    ['well.gif', '474946383961'],
    ['well.avif', '0000001c667479706176696600'],
  ])('is taken as what it is: %s', (name, hex) => {
    expect(checkUpload(name, new Uint8Array(Buffer.from(hex, 'hex')))).toBeUndefined()
  })

  it.each([
    ['Île de Ré (1).JPG', 'ile-de-re-1.jpg'],
    ['../../x.png', 'x.png'],
    ['con.png', 'image-con.png'],
    ['שלום.png', 'image.png'],
    ['well.png', 'well-3.png'],
    [`${'x'.repeat(300)}.png`, `${'x'.repeat(60)}.png`],
  ])('gets a name that anybody can type and no other has: %s', (name, kept) => {
    const given = nameUpload(name, new Set(['well.png', 'well-2.png']))
    expect(given).toBe(kept)
    expect(checkUploadName(given)).toBeUndefined()
  })
})
