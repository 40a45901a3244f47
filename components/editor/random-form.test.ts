import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listFormFields } from '@/lib/editor/form/form-fields'
import { printFormText, readFormText } from '@/lib/editor/form/form-text'
import type { FormValues } from '@/lib/editor/form/form-values'
import { anyForm, anyText } from '@/lib/editor/testing/arbitrary-form'
import { contentKinds } from '@/lib/schema/content-types'
import { passThroughKeystatic } from './testing/pass-through-keystatic'

describe('a form that Keystatic opens and writes', () => {
  it.each(contentKinds)('holds what it held, whatever is in it: %s', (kind) => {
    fc.assert(
      fc.property(anyForm(kind), anyText, anyText, (values, body, source) => {
        const title = `A${String(values.title)}`.trim()
        const base = { file: 'content/projects/a.md', sha: '0', source, odd: [] }
        const form = { values: { ...values, title }, body, base }
        const text = passThroughKeystatic(printFormText(form), { kind, slug: 'a' })
        expect(readFormText(text, kind)).toEqual(form)
      }),
    )
  })

  it.each(contentKinds)('stores any typed text: %s', (kind) => {
    const empty = { values: { title: 'A' }, body: '' }
    fc.assert(
      fc.property(anyForm(kind), (typed) => {
        const title = `A${String(typed.title)}`.trim()
        const values: FormValues = { ...typed, title }
        const text = passThroughKeystatic(printFormText(empty), {
          kind,
          slug: 'a',
          change: { values },
        })
        const saved = readFormText(text, kind).values
        for (const { name } of listFormFields(kind)) {
          expect(saved[name]).toEqual(values[name])
        }
      }),
    )
  })
})
