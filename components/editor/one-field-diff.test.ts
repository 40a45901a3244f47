import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type FormField, listFormFields } from '@/lib/editor/form/form-fields'
import { type FilledForm, printFormText, readFormText } from '@/lib/editor/form/form-text'
import type { FormMap, FormValue } from '@/lib/editor/form/form-values'
import { openForm } from '@/lib/editor/form/open-form'
import { saveForm } from '@/lib/editor/save/save-form'
import { brokenFiles, listDressings, oddFiles } from '@/lib/editor/testing/odd-files'
import type { ContentKind } from '@/lib/schema/content-types'
import { takeShare } from '@/lib/testing/property-runs'
import { type Change, passThroughKeystatic } from './testing/pass-through-keystatic'

type Sample = { readonly name: string; readonly kind: ContentKind; readonly source: string }

/** The portfolio that tests are about; vitest.config.ts says which. */
const portfolio = process.env.CONTENT_DIR ?? 'content'

const content = readdirSync(portfolio, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  .map(({ parentPath, name }): Sample => {
    const file = path.join(parentPath, name)
    const [kind] = path.relative(portfolio, file).split(/[/\\.]/u) as [ContentKind]
    return { name: file, kind, source: readFileSync(file, 'utf8') }
  })
const odd = oddFiles.flatMap((source, index) =>
  listDressings(source).map(
    (dressed, dressing): Sample => ({
      name: `odd file ${index}, dressing ${dressing}`,
      kind: 'projects',
      source: dressed,
    }),
  ),
)
/** Front matter of the previous site, if it is next to the repository. */
const corpus = '../shared/corpus/front-matter.jsonl'
const inherited = (existsSync(corpus) ? readFileSync(corpus, 'utf8').trim().split('\n') : []).map(
  (line): Sample => {
    const { file, yaml } = JSON.parse(line) as { file: string; yaml: string }
    const source = `---\n${yaml}---\nText\n\n###  Sample Activities\n\n•\tOne  \n`
    return { name: file, kind: 'projects', source }
  },
)
const seeds = existsSync('../shared/seed') ? readdirSync('../shared/seed') : []
const seeded = seeds.map(
  (name): Sample => ({
    name,
    kind: 'projects',
    source: readFileSync(`../shared/seed/${name}`, 'utf8'),
  }),
)
/** Ordinary files are many and alike; odd ones are all tried. */
const samples = [...takeShare(content), ...odd, ...takeShare([...inherited, ...seeded])]

function open({ kind, source }: Sample): FilledForm {
  return openForm(kind, {
    file: `content/${kind}/sample.md`,
    bytes: new TextEncoder().encode(source),
    sha: '0',
  })
}

/** The file that comes of a change, after Keystatic has read and written the form. */
function save(sample: Sample, change: Change): string {
  const { kind } = sample
  const text = passThroughKeystatic(printFormText(open(sample)), { kind, slug: 'sample', change })
  const saved = saveForm(kind, readFormText(text, kind))
  if (!('source' in saved)) throw new Error(`In conflict: ${saved.conflicts.join()}`)
  return saved.source
}

/** Everything of a file but the lines of some keys; empty lines and comments between keys stay. */
function leaveOut(keys: readonly string[], source: string): string {
  const [, front = '', rest = ''] = /^(.*?)^(---\r?(?:\n.*)?)$/msu.exec(source.slice(3)) ?? []
  const parts = front.split(/^(?=["']?[A-Za-z_][\w-]*["']?:)/mu)
  const kept = parts.map((lines) => {
    const key = /^["']?([\w-]+)["']?:/u.exec(lines)?.[1]
    if (key === undefined || !keys.includes(key)) return lines
    const own = lines.split(/(?<=\n)/u)
    while (/^[ \t]*(?:#.*|\.{3})?\r?\n$/u.test(own.at(-1) ?? '')) own.pop()
    return lines.slice(own.join('').length)
  })
  return kept.join('') + rest
}

/** Values that somebody may give a field instead of the one it has. */
function listChanges({ kind, name, vocabulary }: FormField, value: FormValue): FormValue[] {
  const list = Array.isArray(value) ? (value as readonly (string | FormMap)[]) : []
  const reordered = [list.slice(1), list.toReversed()]
  switch (kind) {
    case 'switch':
      return [value !== true]
    case 'number':
      return ['', name === 'preview_version' ? '12' : '2031']
    case 'dateTime':
      return ['', '2026-01-31 09:00:00 Z']
    case 'names':
    case 'lines': {
      const added = vocabulary ? 'Added: a name' : '/our-work/added'
      return [[], [...list, added], [added, ...list], ...reordered] as FormValue[]
    }
    case 'map':
      return [
        { src: '/uploads/new.jpg', alt: 'What it shows: "a" #b', credit: '' },
        { src: '', alt: '', credit: '' },
        { ...(value as FormMap), alt: 'New words' },
      ]
    case 'maps': {
      const added = { title: 'Added: a video', link: 'https://example.org/added' }
      const changed = list.map((item) => ({ ...(item as FormMap), link: '/changed' }))
      return [[], [...list, added], [added, ...list], changed, ...reordered] as FormValue[]
    }
    default:
      return [...(name === 'title' ? [] : ['']), 'Changed: "words" # and \'more\' – ✓']
  }
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const changeable = samples.filter((sample) => !open(sample).base?.broken)

describe('saving without a change', () => {
  it.each(samples)('keeps every byte of $name', (sample) => {
    expect(save(sample, {})).toBe(sample.source)
  })

  it.each(brokenFiles)('keeps every byte of a file that cannot be taken apart: %j', (source) => {
    for (const dressed of listDressings(source)) {
      expect(save({ name: 'broken', kind: 'projects', source: dressed }, {})).toBe(dressed)
    }
  })
})

describe('changing one field', () => {
  it.each(changeable)('changes only the lines of that field in $name', (sample) => {
    const { values, body } = open(sample)
    for (const field of listFormFields(sample.kind)) {
      const before = values[field.name] ?? ''
      for (const value of listChanges(field, before).filter((next) => !isSame(next, before))) {
        const source = save(sample, { values: { [field.name]: value } })
        const said = `${field.name} = ${JSON.stringify(value)} in\n${source}`
        // An old name of a term is still understood.
        const isName = field.name === 'title' && 'aliases' in values
        const own = [field.name, ...field.legacy, ...(isName ? ['aliases'] : [])]
        expect(leaveOut(own, source), said).toBe(leaveOut(own, sample.source))
        const again = open({ ...sample, source })
        const aliases = isName && { aliases: [values.aliases, before].flat() }
        expect(again.values, said).toEqual({ ...values, [field.name]: value, ...aliases })
        expect(again.body, said).toBe(body)
      }
    }
  })
})

describe('changing the text', () => {
  it.each(changeable)('leaves the fields of $name as they are', (sample) => {
    const source = save(sample, { body: (text) => `${text} and more` })
    const { base: _, ...after } = open({ ...sample, source })
    const before = open(sample)
    const trimmed = before.body.trimEnd()
    if (before.body !== '') {
      expect(after.body.startsWith(`${before.body.replace(/\n*$/u, '')} and more`)).toBe(true)
    }
    expect(after.values).toEqual(before.values)
    const front = /^.*?^---\r?$/msu.exec(sample.source.slice(3))?.[0] ?? ''
    expect(source.slice(3).startsWith(front), trimmed).toBe(true)
  })
})
