import { projectFields } from '@/lib/fields/fields'
import { type TermFilterKey, termFilterKeys } from '@/lib/fields/shown'
import { recordOf } from '@/lib/record-of'

/** Where the index page of each filter is: its vocabulary, such as `/regions`. */
export const termRoots: Readonly<Record<TermFilterKey, string>> = recordOf(
  termFilterKeys,
  (key) => `/${projectFields[key].vocabulary}`,
)

/** The address of the landing page of a term. */
export function termHref(key: TermFilterKey, value: string): string {
  return `${termRoots[key]}/${value}`
}

/** The filter whose index page is at a path such as `regions`. */
export function findTermRoot(segment: string): TermFilterKey | undefined {
  return termFilterKeys.find((key) => termRoots[key] === `/${segment}`)
}
