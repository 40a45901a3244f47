import { data as say } from '#words/data'
import type { Notice } from '@/lib/facets/types'
import { filters } from '@/lib/fields/shown'
import type { FilterRow } from './answers'

/**
 * Takes the filters to count by out of the parameters of an address: `by=country,client`, all where
 * nothing is asked for. What is no filter is named in a notice.
 */
export function readBy(params: URLSearchParams): {
  readonly filters: readonly FilterRow[]
  readonly notices: readonly Notice[]
  readonly rest: URLSearchParams
} {
  const rest = new URLSearchParams(params)
  rest.delete('by')
  const names = params
    .getAll('by')
    .flatMap((value) => value.split(','))
    .map((name) => name.trim())
  const asked = [...new Set(names)].filter(Boolean)
  const found = asked.flatMap((name) => filters.find(({ param }) => param === name) ?? [])
  const unknown = asked.filter((name) => !filters.some(({ param }) => param === name))
  const known = filters.map(({ param }) => param).join(', ')
  return {
    filters: found.length > 0 ? found : filters,
    notices: unknown.slice(0, 5).map((name) => {
      const value = name.toWellFormed().slice(0, 60)
      return { param: 'by', value, message: say.noFacet(value, known) }
    }),
    rest,
  }
}
