import { projectFields } from './fields'
import type { TermField } from './shown'

const names: ReadonlySet<string> = new Set(
  Object.entries(projectFields)
    .filter(([, { kind }]) => kind === 'terms')
    .map(([name]) => name),
)

/** The fields of projects that hold terms of a vocabulary. */
export const termFields: readonly TermField[] = [...names].filter(isTermField)

/** Whether a field holds terms of a vocabulary. */
export function isTermField(name: string): name is TermField {
  return names.has(name)
}
