import { TextField } from '@keystar/ui/text-field'
import { editor } from '#words/editor'
import { readDateTime } from '@/lib/schema/values'
import { type ControlProps, describe } from './control-props'

/** A date and a time, typed as files have them or picked in the person's own time zone. */
export function DateTimeControl({ field, value, onChange }: ControlProps<string>) {
  const time = value === '' ? undefined : readDateTime(value)
  const local = time ? toLocal(new Date(time)) : ''
  return (
    <div className="fb-date-time">
      <TextField
        label={field.label}
        description={describe(field)}
        value={value}
        onChange={onChange}
        placeholder="2026-01-31 09:00:00 Z"
      />
      <label>
        <span>{editor.timePicker}</span>
        <input
          type="datetime-local"
          value={local}
          onChange={({ target }) => onChange(target.value ? toUtc(target.value) : '')}
        />
      </label>
    </div>
  )
}

function toLocal(time: Date): string {
  const shifted = new Date(time.getTime() - time.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 16)
}

function toUtc(local: string): string {
  return `${new Date(local).toISOString().slice(0, 19).replace('T', ' ')} Z`
}
