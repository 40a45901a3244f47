import { TextArea } from '@keystar/ui/text-field'
import { useState } from 'react'
import { editor } from '#words/editor'
import { type ControlProps, describe } from './control-props'

/** A list of texts, one on each line. */
export function LinesControl({ field, value, onChange }: ControlProps<readonly string[]>) {
  // Empty lines are part of typing, but not of the list.
  const [typed, setTyped] = useState(value.join('\n'))
  const text = isSame(toLines(typed), value) ? typed : value.join('\n')
  return (
    <TextArea
      label={field.label}
      description={`${describe(field)} ${editor.lines}`}
      value={text}
      onChange={(next) => {
        setTyped(next)
        onChange(toLines(next))
      }}
    />
  )
}

function toLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
