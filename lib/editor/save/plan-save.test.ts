import { describe, expect, it } from 'vitest'
import { printFormText } from '@/lib/editor/form/form-text'
import { openForm } from '@/lib/editor/form/open-form'
import { planSave } from './plan-save'
import { SaveRefusal } from './save-refusal'

const bytes = (text: string) => new TextEncoder().encode(text)
const png = new Uint8Array(Buffer.from('89504e470d0a1a0a0000', 'hex'))
const wells = 'content/projects/wells.md'
const source = '---\ntitle: Wells\nstart: 2017\nclient: A # who pays\n---\nText\n'

type Files = Readonly<Record<string, string | Uint8Array>>
type Save = { readonly path: string; readonly contents: Uint8Array }

/** A form as the editor sends it: opened from a file, with some values changed. */
function fill(file: string, text: string | Uint8Array, values: object = {}, body?: string) {
  const kind = file.startsWith('content/clients/') ? 'clients' : 'projects'
  const opened = typeof text === 'string' ? bytes(text) : text
  const form = openForm(kind, { file, bytes: opened, sha: '0' })
  return bytes(
    printFormText({ ...form, values: { ...form.values, ...values }, body: body ?? form.body }),
  )
}

function plan(files: Files, additions: readonly Save[], deletions: readonly string[] = []) {
  const read = (file: string) => {
    const found = Object.hasOwn(files, file) ? files[file] : undefined
    return typeof found === 'string' ? bytes(found) : found
  }
  const planned = planSave({ additions, deletions: deletions.map((path) => ({ path })) }, read)
  const text = (value?: Uint8Array) =>
    value && new TextDecoder('utf-8', { ignoreBOM: true }).decode(value)
  return Object.fromEntries(planned.map(({ file, after }) => [file, text(after)]))
}

/** The words of a refusal. */
function refusal(...save: Parameters<typeof plan>): string {
  try {
    plan(...save)
  } catch (cause) {
    if (cause instanceof SaveRefusal) return `${cause.status} ${cause.message}`
    throw cause
  }
  throw new Error('It was not refused.')
}

describe('a save', () => {
  it('writes the one line that was changed, and nothing where nothing was', () => {
    const changed = fill(wells, source, { start: '2018' })
    expect(plan({ [wells]: source }, [{ path: wells, contents: changed }])).toEqual({
      [wells]: source.replace('2017', '2018'),
    })
    expect(plan({ [wells]: source }, [{ path: wells, contents: fill(wells, source) }])).toEqual({})
  })

  it('keeps what somebody else has changed meanwhile in another field', () => {
    const contents = fill(wells, source, { start: '2018' })
    const current = source.replace('client: A', 'client: B').replace('Text', 'Other text')
    expect(plan({ [wells]: current }, [{ path: wells, contents }])).toEqual({
      [wells]: current.replace('2017', '2018'),
    })
  })

  it('is refused where both changed the same, which is named as the form names it', () => {
    const contents = fill(wells, source, { start: '2018' }, 'Mine\n')
    const current = source.replace('2017', '2019').replace('Text', 'Other')
    expect(refusal({ [wells]: current }, [{ path: wells, contents }])).toMatch(
      /^409 Nothing was saved: somebody else has changed "Start" and "Text" since/u,
    )
  })

  it('of an entry that somebody has deleted is told so', () => {
    const contents = fill(wells, source, { start: '2018' })
    expect(refusal({}, [{ path: wells, contents }])).toMatch(
      /^409 .*deleted or renamed this entry/u,
    )
  })

  it('of something that is not a form is refused', () => {
    for (const text of [
      '',
      '{}',
      '---\n---\n',
      '---\n_base: "{"\n---\n',
      '---\ndate: "x"\n---\n',
    ]) {
      expect(refusal({ [wells]: source }, [{ path: wells, contents: bytes(text) }])).toMatch(
        /^4\d\d Nothing was saved/u,
      )
    }
  })

  it('of a form that was opened from no entry of its kind is refused', () => {
    for (const file of ['package.json', '../secret.md', '/etc/hosts', 'content/clients/a.md']) {
      const contents = fill(file, source, { title: 'B' })
      const path = 'content/projects/new.md'
      expect(refusal({ [file]: source }, [{ path, contents }])).toMatch(/^400 .*not a form/u)
    }
  })

  it('of one file twice, or written and deleted, is refused', () => {
    const one = { path: wells, contents: fill(wells, source, { start: '2018' }) }
    expect(refusal({ [wells]: source }, [one, one])).toMatch(/^400 .*twice/u)
    expect(refusal({ [wells]: source }, [one], [wells])).toMatch(/^400 .*twice/u)
  })

  it('of a text of more than 2 MB is refused, with the size', () => {
    const contents = fill(wells, source, {}, 'x'.repeat(2 * 1024 * 1024))
    expect(refusal({ [wells]: source }, [{ path: wells, contents }])).toMatch(/^413 .*2\.0 MB/u)
  })
})

describe('a file whose letters cannot be read', () => {
  const latin = new Uint8Array(Buffer.from('---\ntitle: Caf\xe9\n---\nText\n', 'latin1'))

  it('keeps its bytes while nobody changes it', () => {
    expect(plan({ [wells]: latin }, [{ path: wells, contents: fill(wells, latin) }])).toEqual({})
  })

  it('is not saved before the letters are written again, so that none is lost', () => {
    const half = fill(wells, latin, {}, '---\ntitle: Caf\uFFFD\n---\nMore\n')
    expect(refusal({ [wells]: latin }, [{ path: wells, contents: half }])).toMatch(/^400 .*\uFFFD/u)
    const text = '---\ntitle: Café\n---\nMore\n'
    const whole = fill(wells, latin, {}, text)
    expect(plan({ [wells]: latin }, [{ path: wells, contents: whole }])).toEqual({ [wells]: text })
  })
})

describe('a new address', () => {
  const path = 'content/projects/rivers.md'

  it('leaves the old one leading to the page, once, however often it changes', () => {
    let file = wells
    let text = source
    for (const slug of ['rivers', 'lakes', 'rivers', 'seas']) {
      const next = `content/projects/${slug}.md`
      const saved = plan({ [file]: text }, [{ path: next, contents: fill(file, text) }], [file])
      expect(saved[file]).toBeUndefined()
      text = saved[next] ?? ''
      file = next
    }
    expect(text).toBe(
      source.replace(
        '---\nText',
        'redirect_from:\n- /projects/wells\n- /projects/rivers\n- /projects/lakes\n---\nText',
      ),
    )
  })

  it('keeps what somebody else changed meanwhile', () => {
    const current = source.replace('2017', '2018')
    const saved = plan({ [wells]: current }, [{ path, contents: fill(wells, source) }], [wells])
    expect(saved[path]).toContain('start: 2018')
  })

  it('that another entry has is refused', () => {
    const contents = fill(wells, source)
    expect(refusal({ [wells]: source, [path]: source }, [{ path, contents }], [wells])).toMatch(
      /^409 .*already an entry with the address "rivers"/u,
    )
  })

  it.each(['Rivers', 'a b', 'con', 'x'.repeat(300), '%2e%2e'])('cannot be %j', (slug) => {
    const contents = fill(wells, source)
    const wrong = `content/projects/${slug}.md`
    expect(refusal({ [wells]: source }, [{ path: wrong, contents }], [wells])).toMatch(
      /^400 The address/u,
    )
  })
})

describe('a copy', () => {
  it('of a project has none of its addresses, and the project stays', () => {
    const original = source.replace('---\nText', 'redirect_from: /our-work/wells\n---\nText')
    const path = 'content/projects/copy.md'
    const contents = fill(wells, original, { title: 'Copy' })
    expect(plan({ [wells]: original }, [{ path, contents }])).toEqual({
      [path]: source.replace('Wells', 'Copy'),
    })
  })

  it('of a client has none of its other names, nor its name', () => {
    const file = 'content/clients/fcdo.md'
    const original = '---\ntitle: FCDO\naliases:\n- DFID\n---\n'
    const path = 'content/clients/eu.md'
    const contents = fill(file, original, { title: 'EU' })
    expect(plan({ [file]: original }, [{ path, contents }])).toEqual({
      [path]: '---\ntitle: EU\n---\n',
    })
  })
})

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
