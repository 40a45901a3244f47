import { statuses } from '#words/facets'
import type { Term } from '@/lib/facets/types'
import type { Status } from './types'

export const statusTerms = [
  { value: 'active', label: statuses.active },
  { value: 'completed', label: statuses.completed },
  { value: 'upcoming', label: statuses.upcoming },
] as const satisfies readonly (Term & { value: Status })[]

/**
 * A project runs from the first day of its first year to the last day of its last one; without a
 * last year it is active.
 *
 * @param year the year it is now.
 */
export function deriveStatus(
  { start, end }: { readonly start?: number; readonly end?: number },
  year: number,
): Status {
  if (start !== undefined && start > year) return 'upcoming'
  return end !== undefined && end < year ? 'completed' : 'active'
}
