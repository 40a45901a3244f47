import { TextField } from '@keystar/ui/text-field'
import { editor } from '#words/editor'
import type { FormMap } from '@/lib/editor/form/form-values'
import { type ControlProps, describe } from './control-props'
import { ImagePicker } from './image-picker'
import { toLabel } from './maps-control'

const say = editor.image
const hints: Readonly<Record<string, string>> = say.hints

/** An image of the site, with the words that go with it. */
export function ImageControl({ field, value, onChange }: ControlProps<FormMap>) {
  const { src, alt } = value
  return (
    <fieldset className="fb-maps">
      <legend>{field.label}</legend>
      <p>{describe(field)}</p>
      <ImagePicker label={say.choose} onPicked={(path) => onChange({ ...value, src: path })} />
      {field.parts.map((part) => (
        <TextField
          key={part}
          label={toLabel(part)}
          description={hints[part]}
          value={value[part] ?? ''}
          onChange={(text) => onChange({ ...value, [part]: text })}
          isRequired={part === 'alt' && Boolean(src)}
          errorMessage={part === 'alt' && src && !alt ? say.altMissing : undefined}
        />
      ))}
    </fieldset>
  )
}
