import { checkCutValues } from '@/lib/check/fields/check-values'
import type { Step } from './step'

/** Puts values such as `Task Order #5` in quotes before any step reads them. */
export const quoteCutValues: Step = ({ parsed }) => {
  const fixable = checkCutValues(parsed).filter(({ edits }) => edits)
  return {
    edits: fixable.flatMap(({ edits = [] }) => edits),
    notes: fixable.map(
      ({ suggestion }) => `${suggestion} is in quotes; a # after a space cut it off`,
    ),
  }
}
