import { ActionButton } from '@keystar/ui/button'
import { TextField } from '@keystar/ui/text-field'
import { editor } from '#words/editor'
import type { FormMap } from '@/lib/editor/form/form-values'
import { type ControlProps, describe } from './control-props'

/** A list of things that have some texts each, such as links with their titles. */
export function MapsControl({ field, value, onChange }: ControlProps<readonly FormMap[]>) {
  const empty = Object.fromEntries(field.parts.map((part) => [part, '']))
  // Two empty ones differ only in their place in the list.
  const places = value.map((_, index) => index)
  return (
    <fieldset className="fb-maps">
      <legend>{field.label}</legend>
      <p>{describe(field)}</p>
      {places.map((index) => (
        <fieldset key={index} className="fb-map">
          <legend>{editor.links.one(field.label, index + 1)}</legend>
          {field.parts.map((part) => (
            <TextField
              key={part}
              label={toLabel(part)}
              value={value[index]?.[part] ?? ''}
              onChange={(text) => onChange(value.with(index, { ...value[index], [part]: text }))}
            />
          ))}
          <ActionButton onPress={() => onChange(value.toSpliced(index, 1))}>
            {editor.links.remove(field.label, index + 1)}
          </ActionButton>
        </fieldset>
      ))}
      <ActionButton onPress={() => onChange([...value, empty])}>{editor.links.add}</ActionButton>
    </fieldset>
  )
}

/** `alt` → `Alt` */
export function toLabel(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1)
}
