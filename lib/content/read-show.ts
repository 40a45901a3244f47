import { shortlist as say } from '#words/shortlist'
import { noteParam, withoutParams } from '@/lib/facets/query/own-params'
import type { Notice } from '@/lib/facets/types'

/** What an address chooses from a few, what was not understood of it, and the rest of the parameters. */
type Choice<Option extends string> = {
  readonly chosen: Option
  readonly notices: readonly Notice[]
  readonly rest: URLSearchParams
}

/**
 * Takes a choice from a few (`colours=dark`) out of the parameters of an address: the first one where
 * none is made. Never throws: what cannot be chosen is named in a notice.
 */
export function readChoice<Option extends string>(
  params: URLSearchParams,
  param: string,
  options: readonly [Option, ...Option[]],
  refuse: (written: string) => string,
): Choice<Option> {
  const raw = params.get(param)?.trim() ?? ''
  const chosen = options.find((one) => one === raw)
  return {
    chosen: chosen ?? options[0],
    notices: chosen === undefined && raw !== '' ? [noteParam(param, raw, refuse)] : [],
    rest: withoutParams(params, param),
  }
}

/** Takes which view of a page is asked for (`show=compare`) in the same way. */
export function readShow<Show extends string>(
  params: URLSearchParams,
  shows: readonly [Show, ...Show[]],
): Omit<Choice<Show>, 'chosen'> & { readonly show: Show } {
  const { chosen, ...others } = readChoice(params, 'show', shows, say.noView)
  return { show: chosen, ...others }
}
