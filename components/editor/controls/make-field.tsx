import type { BasicFormField } from '@keystatic/core'
import { useEffect } from 'react'
import { report } from '@/components/editor/open-entry'
import { useFieldOnPage } from '@/components/editor/use-field-on-page'
import type { FormField } from '@/lib/editor/form/form-fields'
import { emptyValue, type FormValue } from '@/lib/editor/form/form-values'
import type { ContentKind } from '@/lib/schema/content-types'
import type { ControlProps } from './control-props'
import { FieldControl } from './field-control'
import { FieldNotes } from './field-notes'

/** A field of the schema as Keystatic wants it: its control, and how its value travels. */
export function makeField(kind: ContentKind, field: FormField): BasicFormField<FormValue> {
  // A title travels as it is, for Keystatic lists entries by it (lib/editor/form/form-text.ts).
  const isTitle = field.name === 'title'
  const parse = (text: unknown): FormValue => {
    if (typeof text !== 'string' || text === '') return emptyValue(field)
    return isTitle ? text : (JSON.parse(text) as FormValue)
  }
  return {
    kind: 'form',
    label: field.label,
    Input: ({ value, onChange }) => (
      <ReportedField kind={kind} field={field} value={value} onChange={onChange} />
    ),
    defaultValue: () => firstValue(field),
    parse,
    serialize: (value) => ({ value: isTitle ? String(value) : JSON.stringify(value) }),
    validate: (value) => value,
    reader: { parse: (text) => parse(text) },
  }
}

function ReportedField({ kind, ...control }: ControlProps<FormValue> & { kind: ContentKind }) {
  const { field, value, onChange } = control
  const { name } = field
  useEffect(() => report(kind, { values: { [name]: value } }), [kind, name, value])
  const type = useFieldOnPage(name, value, onChange)
  return (
    <div className="fb-field" id={`field-${name}`}>
      <FieldControl {...control} onChange={type} />
      <FieldNotes name={name} />
    </div>
  )
}

/** What a new entry begins with: a draft, entered now. */
function firstValue(field: FormField): FormValue {
  if (field.kind === 'switch') return false
  if (field.kind === 'dateTime' && field.requiredToPublish) {
    return `${new Date().toISOString().slice(0, 19).replace('T', ' ')} Z`
  }
  return emptyValue(field)
}
