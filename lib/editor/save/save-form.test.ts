import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listFormFields } from '@/lib/editor/form/form-fields'
import { printFormText, readFormText } from '@/lib/editor/form/form-text'
import { isSameValue, readValues } from '@/lib/editor/form/form-values'
import { openForm, parseSource } from '@/lib/editor/form/open-form'
import { anyForm, anyText, anyValue } from '@/lib/editor/testing/arbitrary-form'
import { brokenFiles, listDressings, oddFiles } from '@/lib/editor/testing/odd-files'
import { contentKinds } from '@/lib/schema/content-types'
import { saveForm } from './save-form'

const file = 'content/projects/sample.md'
const open = (source: string) =>
  openForm('projects', { file, bytes: new TextEncoder().encode(source), sha: '0' })
const fields = listFormFields('projects')
const readable = oddFiles.flatMap(listDressings).filter((source) => !open(source).base?.broken)

/** The text that is saved, or a failed test. */
function sourceOf(saved: ReturnType<typeof saveForm>): string {
  if (!('source' in saved)) throw new Error(`In conflict: ${saved.conflicts.join()}`)
  return saved.source
}

describe('a form that is saved', () => {
  it('travels as text and comes back the same, whatever is in it', () => {
    fc.assert(
      fc.property(anyForm('projects'), anyText, (values, body) => {
        const title = String(values.title).trim()
        const form = { values: { ...values, title }, body }
        expect(readFormText(printFormText(form), 'projects')).toEqual(form)
      }),
    )
  })

  it.each(contentKinds)('becomes a new file that says what it says: %s', (kind) => {
    fc.assert(
      fc.property(anyForm(kind), anyText, (filled, body) => {
        const values = { ...filled, title: `A${String(filled.title)}` }
        const source = sourceOf(saveForm(kind, { values, body }))
        const again = openForm(kind, {
          file: `content/${kind}/a.md`,
          bytes: new TextEncoder().encode(source),
          sha: '0',
        })
        expect(again.base?.broken, source).toBeUndefined()
        expect(again.values, source).toEqual(readValues(listFormFields(kind), values).values)
        expect(again.body.trim(), source).toBe(body.replace(/\r\n?/gu, '\n').trim())
      }),
    )
  })

  it('changes an old file so that it says what the form says, and can be read', () => {
    const changed = fc
      .constantFrom(...fields)
      .chain((field) => fc.tuple(fc.constant(field), anyValue(field)))
    fc.assert(
      fc.property(
        fc.constantFrom(...readable),
        fc.array(changed, { minLength: 1, maxLength: 5 }),
        (before, changes) => {
          const form = open(before)
          const set = Object.fromEntries(changes.map(([{ name }, value]) => [name, value]))
          const wanted = { ...form.values, ...set, title: `A${String(set.title ?? '')}` }
          const source = sourceOf(saveForm('projects', { ...form, values: wanted }))
          const again = open(source)
          expect(again.base?.broken, source).toBeUndefined()
          expect(again.values, source).toEqual(readValues(fields, wanted).values)
          expect(again.body, source).toBe(form.body)
          // Nothing is left to be done.
          const once = sourceOf(saveForm('projects', { ...again, values: wanted }))
          expect(once).toBe(source)
        },
      ),
    )
  })

  it('leaves a file alone where the form says what it said', () => {
    for (const source of readable) {
      expect(sourceOf(saveForm('projects', open(source)))).toBe(source)
    }
  })

  it('fixes a file that could not be taken apart, by its whole text', () => {
    for (const source of brokenFiles) {
      const form = open(source)
      expect(form.body).toBe(source)
      const saved = saveForm('projects', { ...form, body: '---\ntitle: A\n---\n' })
      expect(saved).toEqual({ source: '---\ntitle: A\n---\n' })
    }
  })

  it('takes a text of a megabyte, in time that grows as the text does', () => {
    const long = (length: number) =>
      `\uFEFF---\r\ntitle: A\r\n---\r\n${'Ein Satz über 🌍.\r\n\r\n'.repeat(length / 20)}`
    const time = (length: number) => {
      const form = open(long(length))
      const start = performance.now()
      const saved = saveForm('projects', {
        ...form,
        body: `${form.body}More.\n`.replace('Satz', 'Wort'),
      })
      expect(sourceOf(saved).slice(0, 40)).toContain('Wort')
      return performance.now() - start
    }
    time(20_000)
    const short = time(250_000)
    expect(time(1_000_000)).toBeLessThan(16 * Math.max(short, 50))
  })
})

describe('a change by somebody else', () => {
  const source = '---\ntitle: A\nstart: 2017 # year\nclient: B\n---\nText\n'
  const form = open(source)

  it('stays where it is another field, and the text', () => {
    const current = source
      .replace('client: B', 'client: C')
      .replace('2017', '2018')
      .replace('Text', 'Other')
    const values = { ...form.values, title: 'New' }
    expect(saveForm('projects', { ...form, values }, { current })).toEqual({
      source: current.replace('title: A', 'title: New'),
    })
  })

  it('is not written over in the same field: nothing is saved, and the field is named', () => {
    const current = source
      .replace('client: B', 'client: C')
      .replace('2017', '2018')
      .replace('Text', 'Other')
    const values = { ...form.values, client: ['D'], start: '2019' }
    expect(saveForm('projects', { ...form, values, body: 'Mine\n' }, { current })).toEqual({
      conflicts: ['Start', 'Client', 'Text'],
    })
  })

  it('is not a conflict where both wrote the same', () => {
    const current = source.replace('client: B', 'client: C').replace('Text', 'Other')
    const values = { ...form.values, client: ['C'], start: '2019' }
    const saved = saveForm('projects', { ...form, values, body: 'Other\n' }, { current })
    expect(saved).toEqual({ source: current.replace('2017', '2019') })
  })

  it('is kept in any field but the one that is changed, whatever the two are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...readable),
        fc.shuffledSubarray([...fields], { minLength: 2, maxLength: 2 }).chain(([mine, theirs]) => {
          if (!mine || !theirs) throw new Error('There are fewer than two fields.')
          return fc.tuple(fc.constant(mine), anyValue(mine), fc.constant(theirs), anyValue(theirs))
        }),
        (before, [mine, myValue, theirs, theirValue]) => {
          const opened = open(before)
          const set = (name: string, value: unknown) =>
            readValues(fields, {
              ...opened.values,
              [name]: value,
              title: `A${name === 'title' ? String(value) : ''}`,
            }).values
          const their = set(theirs.name, theirValue)
          const my = set(mine.name, myValue)
          const current = sourceOf(saveForm('projects', { ...opened, values: their }))
          const base = sourceOf(saveForm('projects', { ...opened, values: set('', '') }))
          const saved = saveForm('projects', { ...open(base), values: my }, { current })
          const isTitle = mine.name === 'title' || theirs.name === 'title'
          if (isTitle && 'conflicts' in saved) return
          const merged = open(sourceOf(saved)).values
          expect(merged[mine.name]).toEqual(my[mine.name])
          if (!isSameValue(their[theirs.name], opened.values[theirs.name])) {
            expect(merged[theirs.name]).toEqual(their[theirs.name])
          }
        },
      ),
    )
  })

  it('is reported where the file can no longer be read', () => {
    const saved = saveForm('projects', form, { current: '---\ntitle: [\n---\n' })
    expect(saved).toEqual({ conflicts: ['the file'] })
  })
})

describe('a new name', () => {
  it('of a page keeps every address it ever had, each once', () => {
    let source = '---\ntitle: A\nredirect_from: /our-work/a\n---\n'
    for (const renamedFrom of ['one', 'two', 'one', 'three']) {
      source = sourceOf(saveForm('projects', open(source), { renamedFrom }))
    }
    expect(parseSource(file, source)?.data.redirect_from).toEqual([
      '/our-work/a',
      '/projects/one',
      '/projects/two',
      '/projects/three',
    ])
  })

  it.each(['clients', 'solutions', 'regions'] as const)(
    'in the %s stays known as another name',
    (kind) => {
      const openAt = (source: string) =>
        openForm(kind, {
          file: `content/${kind}/a.md`,
          bytes: new TextEncoder().encode(source),
          sha: '0',
        })
      let source = '---\ntitle: DFID\n---\n'
      for (const title of ['FCDO', 'FCO', 'FCDO']) {
        const form = openAt(source)
        source = sourceOf(saveForm(kind, { ...form, values: { ...form.values, title } }))
      }
      expect(openAt(source).values).toMatchObject({ title: 'FCDO', aliases: ['DFID', 'FCO'] })
    },
  )
})
