import { editor } from '#words/editor'
import type { FormField } from '@/lib/editor/form/form-fields'

/** What every control of a form is given. */
export type ControlProps<Value> = {
  readonly field: FormField
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** The help of a field, and whether publishing needs it. */
export function describe({ help, requiredToPublish }: FormField): string {
  return requiredToPublish ? editor.requiredHelp(help) : help
}
