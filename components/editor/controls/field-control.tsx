import { Switch } from '@keystar/ui/switch'
import { TextArea, TextField } from '@keystar/ui/text-field'
import { Text } from '@keystar/ui/typography'
import { editor } from '#words/editor'
import type { FormMap, FormValue } from '@/lib/editor/form/form-values'
import { type ControlProps, describe } from './control-props'
import { DateTimeControl } from './date-time-control'
import { ImageControl } from './image-control'
import { LinesControl } from './lines-control'
import { MapsControl } from './maps-control'
import { NamesControl } from './names-control'

/** The control of a field, by what it asks for. */
export function FieldControl({ field, value, onChange }: ControlProps<FormValue>) {
  if (typeof value === 'boolean') return <SwitchControl {...{ field, value, onChange }} />
  if (typeof value === 'string') return <TextControl {...{ field, value, onChange }} />
  if (!Array.isArray(value)) {
    return <ImageControl field={field} value={value as FormMap} onChange={onChange} />
  }
  if (field.kind === 'maps') {
    return <MapsControl field={field} value={value as readonly FormMap[]} onChange={onChange} />
  }
  const list = value.map(String)
  if (field.kind === 'names') return <NamesControl field={field} value={list} onChange={onChange} />
  return <LinesControl field={field} value={list} onChange={onChange} />
}

function SwitchControl({ field, value, onChange }: ControlProps<boolean>) {
  return (
    <Switch isSelected={value} onChange={onChange}>
      <Text>{field.label}</Text>
      <Text slot="description">{field.help}</Text>
    </Switch>
  )
}

function TextControl({ field, value, onChange }: ControlProps<string>) {
  const { kind, label, maxLength } = field
  if (kind === 'dateTime')
    return <DateTimeControl field={field} value={value} onChange={onChange} />
  if (kind === 'name') {
    return (
      <NamesControl
        field={field}
        value={value === '' ? [] : [value]}
        onChange={(names) => onChange(names.at(-1) ?? '')}
      />
    )
  }
  const shared = { label, value, onChange, description: describe(field) }
  if (kind === 'paragraph') {
    const count = maxLength === undefined ? '' : ` ${editor.characters(value.length, maxLength)}`
    return <TextArea {...shared} description={`${describe(field)}${count}`} />
  }
  return <TextField {...shared} inputMode={kind === 'number' ? 'numeric' : 'text'} />
}
