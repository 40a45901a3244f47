import { describe, expect, it } from 'vitest'
import { bytes, fill, plan, refusal, source, wells } from '@/lib/editor/testing/plan-forms'

describe('a save', () => {
  it('writes the one line that was changed, and nothing where nothing was', () => {
    const changed = fill(wells, source, { start: '2018' })
    expect(plan({ [wells]: source }, [{ path: wells, contents: changed }])).toEqual({
      [wells]: source.replace('2017', '2018'),
    })
    expect(plan({ [wells]: source }, [{ path: wells, contents: fill(wells, source) }])).toEqual({})
  })

  it('keeps changes that somebody else has made to another field in the meantime', () => {
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

  it('of a deleted entry is refused with that reason', () => {
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

  it('makes the old one redirect to the page, once, however often it changes', () => {
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

  it('keeps the changes of somebody else', () => {
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
