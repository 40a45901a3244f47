import { SectionHead } from '@/components/home/section-head'
import { OutcomeList } from '@/components/results/outcome-list'
import { resultsHref } from '@/components/results/results-links'
import type { Outcome } from '@/lib/content/pages/outcomes'
import type { Query } from '@/lib/facets/types'
import { words } from '@/lib/words/words'

/** What came of a term's projects: the first results of the newest ones, and the way to all of them. */
export function TermOutcomes({
  outcomes,
  total,
  query,
}: {
  outcomes: readonly Outcome[]
  /** How many results there are in all. */
  total: number
  /** That finds these projects. */
  query: Query
}) {
  if (outcomes.length === 0) return null
  return (
    <section aria-labelledby="outcomes">
      <div className="mb-4">
        <SectionHead
          id="outcomes"
          title={words.landing.outcomes}
          href={resultsHref(query)}
          more={words.landing.allOutcomes(total)}
        />
      </div>
      <OutcomeList outcomes={outcomes} />
    </section>
  )
}
