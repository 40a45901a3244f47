import { data as say } from '#words/data'
import { listNames, maxUnknown, noteParam, withoutParams } from '@/lib/facets/query/own-params'
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
  const asked = listNames(params, 'by')
  const find = (name: string) => filters.find(({ param }) => param === name)
  const found = asked.flatMap((name) => find(name) ?? [])
  const known = filters.map(({ param }) => param).join(', ')
  return {
    filters: found.length > 0 ? found : filters,
    notices: asked
      .filter((name) => !find(name))
      .slice(0, maxUnknown)
      .map((name) => noteParam('by', name, (written) => say.noFacet(written, known))),
    rest: withoutParams(params, 'by'),
  }
}
