import type { TimeScale } from './listed-project'

/** What each packed file calls itself; a new number whenever the layout changes. */
export const formats = {
  facets: 'fieldbook-facets-3',
  rows: 'fieldbook-rows-2',
  text: 'fieldbook-text-1',
} as const

/** What the file of facets says of the portfolio. */
export type PortfolioMeta = {
  readonly size: number
  /** From this time on (ISO 8601) it may be out of date. */
  readonly validUntil: string
  readonly timeScale: TimeScale
}

/** A project in the file of rows; 0 means that it has no value. */
export type PackedRow = readonly [
  slug: string,
  title: string,
  place: string | 0,
  name: string,
  acronym: string | 0,
  summary: string,
  lang: string | 0,
  isDraft: 0 | 1,
  /** Its first result, and values of fields that are in no column of the index, by name. */
  others?: Readonly<Record<string, unknown>>,
]

/** The addresses of the packed files; the text's is absent where it would be too large. */
export type FinderFiles = {
  readonly facets: string
  readonly rows: string
  readonly text?: string
}
