import { OutcomeList } from '@/components/results/outcome-list'
import type { Outcome } from '@/lib/content/pages/outcomes'
import { words } from '@/lib/words/words'
import { SectionHead } from './section-head'

/** What came of some projects; the three change every day. */
export function HomeOutcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  if (outcomes.length === 0) return null
  return (
    <section aria-labelledby="outcomes" className="home-section home-outcomes">
      <div className="mb-4">
        <SectionHead
          id="outcomes"
          title={words.home.outcomes}
          href="/results"
          more={words.home.allOutcomes}
        />
      </div>
      <OutcomeList outcomes={outcomes} />
    </section>
  )
}
