import { describe, expect, it } from 'vitest'
import { bytes, fill, plan, png, refusal, source, wells } from '@/lib/editor/testing/plan-forms'

describe('outside content/ and public/uploads/', () => {
  const stray = [
    'package.json',
    '/etc/cron.d/x',
    '../x.md',
    'content/../package.json',
    'content/projects/../../x.md',
    'content/projects/..%2f..%2fx/../y.md',
    'content\\projects\\x.md',
    'public/uploads/../x.png',
    'public/uploads/a/../../x.png',
    'public/uploads/x.png',
    'public/index.html',
    'content/projects/.env',
    '.env',
  ]

  it.each(stray)('nothing is written: %s', (path) => {
    for (const contents of [fill(wells, source), png]) {
      expect(refusal({}, [{ path, contents }])).toMatch(/^400 /u)
    }
  })

  it.each([...stray, 'content/site.md'])('nothing is deleted: %s', (path) => {
    expect(refusal({ [path]: source }, [], [path])).toMatch(
      /^400 .*is not a file the editor can change/u,
    )
  })
})

describe('an upload', () => {
  const path = 'public/uploads/wells/well.png'

  it('is taken once, and never written over another one', () => {
    expect(Object.keys(plan({}, [{ path, contents: png }]))).toEqual([path])
    expect(plan({ [path]: png }, [{ path, contents: png }])).toEqual({})
    expect(refusal({ [path]: 'other' }, [{ path, contents: png }])).toMatch(/^409 .*well\.png/u)
  })

  it.each([
    'public/uploads/wells/well.svg',
    'public/uploads/wells/well.html',
    'public/uploads/wells/.env',
    'public/uploads/wells/.htaccess.png',
    'public/uploads/wells/A b.png',
    'public/uploads/wells/con.png',
    'public/uploads/wells/a\u0000.png',
    'public/uploads/Wells/well.png',
    'public/uploads/con/well.png',
    'public/uploads/%2e%2e/well.png',
  ])('is refused with words: %j', (wrong) => {
    expect(refusal({}, [{ path: wrong, contents: png }])).toMatch(/^400 Nothing was saved\. ./u)
  })

  it('that is not an image keeps everything else from being saved, too', () => {
    const form = { path: wells, contents: fill(wells, source, { start: '2018' }) }
    expect(refusal({ [wells]: source }, [form, { path, contents: bytes('<html>') }])).toMatch(
      /^400 .*does not match its file type/u,
    )
  })
})
