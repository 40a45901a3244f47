import { SectionHead } from '@/components/home/section-head'
import type { Outcome } from '@/lib/content/pages/outcomes'
import { OutcomeList } from './outcome-list'

/** What came of some projects, and the way to all results; nothing where there is none. */
export function OutcomesSection({
  outcomes,
  className,
  ...head
}: {
  outcomes: readonly Outcome[]
  className?: string
  title: string
  href: string
  more: string
}) {
  if (outcomes.length === 0) return null
  return (
    <section aria-labelledby="outcomes" className={className}>
      <div className="mb-4">
        <SectionHead id="outcomes" {...head} />
      </div>
      <OutcomeList outcomes={outcomes} />
    </section>
  )
}
