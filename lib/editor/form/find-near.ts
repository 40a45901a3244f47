import { makeNameIndex } from '@/lib/check/fields/names'
import type { PickerName } from '@/lib/editor/context'

/** The most names that are offered; more would be a list again. */
const most = 4

/** The names of a vocabulary that are like what somebody typed, the closest first. */
export function findNear(typed: string, known: readonly PickerName[]): string[] {
  const closest = makeNameIndex(known).suggest(typed)
  const wanted = typed.toLowerCase()
  const containing = known
    .filter(({ label, aliases }) =>
      [label, ...aliases].some((name) => name.toLowerCase().includes(wanted)),
    )
    .map(({ label }) => label)
  return [...new Set([...(closest === undefined ? [] : [closest]), ...containing])].slice(0, most)
}
