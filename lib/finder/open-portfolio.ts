import { decodeFacets, decodeRows } from './decode'
import { makeListing, readQuery } from './listing'
import type { Portfolio } from './portfolio'

/** A portfolio in a browser, and what answers for it. */
export type OpenedPortfolio = {
  readonly portfolio: Portfolio
  /** From this time on (milliseconds since 1970) it may be out of date. */
  readonly validUntil: number
  readonly makeListing: typeof makeListing
  readonly readQuery: typeof readQuery
}

/**
 * Opens the files of facets and rows, step by step. Browsers load this module, and with it the whole
 * engine, together with the files: a page shows what the server answered before they are there.
 *
 * @throws Error when they are not such files, or not of one portfolio.
 */
export function* openPortfolio(
  facets: Uint8Array,
  rows: Uint8Array,
): Generator<void, OpenedPortfolio> {
  const { index, vocabulary, meta } = yield* decodeFacets(facets)
  const projectAt = decodeRows(rows, index)
  return {
    portfolio: { index, vocabulary, timeScale: meta.timeScale, projectAt },
    validUntil: Date.parse(meta.validUntil),
    makeListing,
    readQuery,
  }
}
