import { useEffect, useId, useRef, useState } from 'react'

/**
 * One end of a range as typed: it counts once it is one, and nothing typed is ever taken away. What
 * lies outside the limits stays there, and a message says so once it has all its digits or one goes on.
 */
export function RangeField({
  name,
  label,
  value,
  limits: { min, max },
  hint,
  explain,
  onValue,
}: {
  name: string
  label: string
  value: number | undefined
  limits: { readonly min: number; readonly max: number }
  hint: string
  /** What to say about a text outside the limits. */
  explain: (text: string, min: number, max: number) => string
  onValue: (value: number | undefined) => void
}) {
  const field = useRef<HTMLInputElement>(null)
  /** The value asked for by typing here. */
  const asked = useRef(value)
  const [text, setText] = useState(printNumber(value))
  const [hasLeft, setLeft] = useState(false)
  const messageId = useId()
  const isWithin = (typed: string) =>
    Number.isInteger(Number(typed)) && Number(typed) >= min && Number(typed) <= max
  const isComplete = (typed: string) => typed.length >= String(max).length
  const isWrong = text !== '' && !isWithin(text)
  const isTold = isWrong && (hasLeft || isComplete(text))
  useEffect(() => {
    const isUnchanged = asked.current === value
    if (isUnchanged && document.activeElement === field.current) return
    asked.current = value
    setText((typed) => (isUnchanged && value === undefined ? typed : printNumber(value)))
  }, [value])
  const ask = (next: number | undefined) => {
    asked.current = next
    onValue(next)
  }
  const read = (typed: string) => {
    setText(typed)
    setLeft(false)
    if (typed === '') ask(undefined)
    else if (isWithin(typed)) ask(Number(typed))
    // The server ignores it too.
    else if (isComplete(typed)) ask(undefined)
  }
  const leave = () => {
    setLeft(true)
    if (!isWrong) setText(printNumber(value))
    else if (asked.current !== undefined) ask(undefined)
  }
  return (
    <div className="text-sm">
      <label>
        {label}
        <input
          ref={field}
          type="number"
          name={name}
          value={text}
          onChange={({ target }) => read(target.value)}
          onBlur={leave}
          min={min}
          max={max}
          placeholder={hint}
          inputMode="numeric"
          aria-invalid={isTold || undefined}
          aria-describedby={isTold ? messageId : undefined}
          className="input mt-1 tabular-nums"
        />
      </label>
      {isTold && (
        <p id={messageId} role="status" className="mt-1 wrap-anywhere">
          {explain(text, min, max)}
        </p>
      )}
    </div>
  )
}

function printNumber(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}
