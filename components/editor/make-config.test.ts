import { KeystarProvider } from '@keystar/ui/core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type FormField, listFormFields } from '@/lib/editor/form/form-fields'
import { baseKey } from '@/lib/editor/form/form-text'
import { emptyValue } from '@/lib/editor/form/form-values'
import { type ContentKind, contentKinds, contentTypes } from '@/lib/schema/content-types'
import { describeField } from '@/lib/schema/fields'
import { FieldControl } from './controls/field-control'
import { makeConfig } from './make-config'

const { collections, singletons } = makeConfig('Fieldbook')

/** The form of a kind of content, whether there are many of it or one. */
function findForm(kind: ContentKind) {
  const form = singletons?.[kind] ?? collections?.[kind]
  if (!form) throw new Error(`The editor has no form for ${kind}.`)
  return form
}

/** The visible text of a control, and the text that is read out. */
function show(field: FormField, value = emptyValue(field)): string {
  const control = createElement(FieldControl, { field, value, onChange: () => {} })
  return renderToStaticMarkup(createElement(KeystarProvider, null, control))
}

describe.each(contentKinds)('the form for %s', (kind) => {
  const names = Object.keys(contentTypes[kind].schema.shape)
  const fields = listFormFields(kind)

  it('has every field of the schema in its order, and the text', () => {
    expect(fields.map(({ name }) => name)).toEqual(names)
    expect(Object.keys(findForm(kind).schema)).toEqual([...names, baseKey, 'body'])
  })

  it('is where the files of that kind are, and in the navigation', () => {
    const { path } = findForm(kind)
    expect([`content/${kind}/*`, `content/${kind}`]).toContain(path)
    const { ui } = makeConfig('Fieldbook')
    expect(Object.values(ui?.navigation ?? {}).flat()).toContain(kind)
  })

  it.each(fields.map((field) => [field.name, field] as const))(
    'explains %s as the schema does, and says what publishing needs',
    (name, field) => {
      const {
        label,
        help,
        requiredToPublish = false,
      } = describeField(contentTypes[kind].schema.shape, name)
      const html = show(field)
      expect(html).toContain(label)
      expect(html).toContain(help)
      expect(html.includes('Required to publish.')).toBe(requiredToPublish)
    },
  )

  it('picks names from a vocabulary, and nothing else', () => {
    for (const field of fields) {
      const isPicker = field.kind === 'name' || field.kind === 'names'
      expect(isPicker, field.name).toBe(field.vocabulary !== undefined)
      if (isPicker) expect(show(field), field.name).toContain('role="combobox"')
    }
  })

  it('shows years and other numbers as they are written, without separators', () => {
    for (const field of fields.filter((one) => one.kind === 'number')) {
      const html = show(field, '2017')
      expect(html).toContain('value="2017"')
      expect(html).toContain('inputMode="numeric"')
    }
  })
})
