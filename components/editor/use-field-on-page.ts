import { useCallback, useEffect } from 'react'
import { showField } from './form-on-page'
import { noteTyping } from './typed-since'

/**
 * Lets the rest of the editor see a field while it is on the page.
 *
 * @returns what the control calls when somebody types.
 */
export function useFieldOnPage<Value>(
  name: string,
  value: Value,
  onChange: (value: Value) => void,
): (value: Value) => void {
  useEffect(() => showField(name, { value, onChange }), [name, value, onChange])
  return useCallback(
    (next: Value) => {
      noteTyping(name, next)
      onChange(next)
    },
    [name, onChange],
  )
}
