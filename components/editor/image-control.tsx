import { TextField } from '@keystar/ui/text-field'
import type { FormMap } from '@/lib/editor/form-values'
import { type ControlProps, describe } from './field-control'
import { ImagePicker } from './image-picker'
import { toLabel } from './maps-control'

/** Words for the texts of an image, so that they are not left out for want of a word. */
const hints: Readonly<Record<string, string>> = {
  src: 'Where it lies, such as /uploads/brace/well.jpg; filled in when you choose a file.',
  alt: 'What it shows, for those who cannot see it. Needed.',
  credit: 'Who made it, as they wish to be named.',
}

/** An image of the site, with the words that go with it. */
export function ImageControl({ field, value, onChange }: ControlProps<FormMap>) {
  const { src, alt } = value
  return (
    <fieldset className="fb-maps">
      <legend>{field.label}</legend>
      <p>{describe(field)}</p>
      <ImagePicker label="Choose a file" onPicked={(path) => onChange({ ...value, src: path })} />
      {field.parts.map((part) => (
        <TextField
          key={part}
          label={toLabel(part)}
          description={hints[part]}
          value={value[part] ?? ''}
          onChange={(text) => onChange({ ...value, [part]: text })}
          isRequired={part === 'alt' && Boolean(src)}
          errorMessage={part === 'alt' && src && !alt ? 'Say what the image shows.' : undefined}
        />
      ))}
    </fieldset>
  )
}
