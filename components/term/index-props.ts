import type { TermSummary } from '@/lib/content/pages/landing'
import type { TermFilterKey } from '@/lib/fields/shown'

/** What every layout of an index is given. */
export type IndexProps = {
  readonly facet: TermFilterKey
  readonly summaries: readonly TermSummary[]
  /** The first words of the text of each term, by value. */
  readonly texts: ReadonlyMap<string, string>
}
