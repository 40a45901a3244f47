import { useEffect, useRef, useState } from 'react'

/** One end of a range as typed: it counts once it is one, and nothing typed is ever taken away. */
export function RangeField({
  name,
  label,
  value,
  other,
  limits: { min, max },
  hint,
  onValue,
}: {
  name: string
  label: string
  value: number | undefined
  /** The value in the other field. */
  other: number | undefined
  limits: { readonly min: number; readonly max: number }
  hint: string
  onValue: (value: number | undefined) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  /** The value asked for by typing here. */
  const asked = useRef(value)
  const [text, setText] = useState(printNumber(value))
  useEffect(() => {
    // Values in the wrong order are swapped, but not the one that is being typed.
    const isOwn = asked.current === value || asked.current === other
    if (isOwn && document.activeElement === field.current) return
    asked.current = value
    setText(printNumber(value))
  }, [value, other])
  const read = (typed: string) => {
    setText(typed)
    const number = Number(typed)
    if (typed !== '' && !(number >= min && number <= max)) return
    asked.current = typed === '' ? undefined : number
    onValue(asked.current)
  }
  return (
    <label className="text-sm">
      {label}
      <input
        ref={field}
        type="number"
        name={name}
        value={text}
        onChange={({ target }) => read(target.value)}
        onBlur={() => setText(printNumber(value))}
        min={min}
        max={max}
        placeholder={hint}
        inputMode="numeric"
        className="input mt-1 tabular-nums"
      />
    </label>
  )
}

function printNumber(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}
