import { shortlist as say } from '#words/shortlist'
import { noteParam, withoutParams } from '@/lib/facets/query/own-params'
import type { Notice } from '@/lib/facets/types'

/**
 * Takes which view of a page is asked for (`show=compare`) out of the parameters of an address: the
 * first one where none is. Never throws: a view that is not known is named in a notice.
 */
export function readShow<Show extends string>(
  params: URLSearchParams,
  shows: readonly [Show, ...Show[]],
): { readonly show: Show; readonly notices: readonly Notice[]; readonly rest: URLSearchParams } {
  const raw = params.get('show')?.trim() ?? ''
  const show = shows.find((one) => one === raw)
  return {
    show: show ?? shows[0],
    notices: show === undefined && raw !== '' ? [noteParam('show', raw, say.noView)] : [],
    rest: withoutParams(params, 'show'),
  }
}
