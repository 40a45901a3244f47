import { useId, useState } from 'react'
import { editor } from '#words/editor'
import type { FormValue } from '@/lib/editor/form/form-values'
import type { Conflict } from '@/lib/editor/save/compare-forms'

const say = editor.merge

/** What somebody can choose for a field. */
const choices = ['mine', 'theirs', 'both'] as const

/** A field in conflict: both versions side by side, and which to keep. */
export function MergeField({ conflict }: { conflict: Conflict }) {
  const { name, label, mine, theirs, both } = conflict
  const [choice, setChoice] = useState<(typeof choices)[number]>('mine')
  const id = useId()
  const isLong = name === 'body'
  return (
    <fieldset>
      <legend>{label}</legend>
      <div className="fb-sides">
        <Side title={say.yours} value={mine} />
        <Side title={say.others} value={theirs} />
      </div>
      {choices
        .filter((one) => one !== 'both' || both !== undefined)
        .map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={choice === one}
              onChange={() => setChoice(one)}
            />{' '}
            {say.choices[one]}
          </label>
        ))}
      {choice === 'both' && both !== undefined && (
        <>
          <label htmlFor={id}>{say.merged(label)}</label>
          <textarea
            id={id}
            name={`${name} merged`}
            rows={isLong ? 14 : 4}
            defaultValue={typeof both === 'string' ? both : both.join('\n')}
            dir="auto"
          />
        </>
      )}
    </fieldset>
  )
}

function Side({ title, value }: { title: string; value: FormValue }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {/* A text begins with the empty lines that are before it in its file. */}
      <pre dir="auto">{print(value).replace(/^\n+/u, '') || say.empty}</pre>
    </section>
  )
}

/** What was chosen for a field, as the form holds it. */
export function readChoice({ name, mine, theirs, both }: Conflict, data: FormData): FormValue {
  const choice = data.get(name)
  if (choice === 'theirs') return theirs
  if (choice !== 'both' || both === undefined) return mine
  // A browser sends line ends of its own (HTML, form submission).
  const text = String(data.get(`${name} merged`) ?? '').replace(/\r\n?/gu, '\n')
  if (typeof both === 'string') return text
  return text.split('\n').flatMap((line) => line.trim() || [])
}

/** A value as somebody reads it. */
function print(value: FormValue): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? say.yes : say.no
  if (Array.isArray(value)) {
    return value.map((item: FormValue) => print(item)).join(value.some(isMap) ? '\n\n' : '\n')
  }
  return Object.entries(value)
    .filter(([, part]) => part)
    .map(([part, text]) => `${part}: ${text}`)
    .join('\n')
}

function isMap(value: unknown): boolean {
  return typeof value === 'object'
}
