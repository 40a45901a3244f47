import type { Figures } from '@/lib/content/pages/landing'
import { keyFigures, type TermFilterKey } from '@/lib/fields/shown'
import { words } from '@/lib/words/words'

/** The totals of a term's projects: a row of figures, ruled like a ledger. */
export function KeyFigures({
  figures,
  facet,
  isNarrow = false,
}: {
  figures: Figures
  facet: TermFilterKey
  /** Whether they stand beside a map. */
  isNarrow?: boolean
}) {
  const { total, active, from, to, isUpcoming } = figures
  const { figures: labels, years } = words.landing
  return (
    <dl
      aria-label={labels.label}
      className={`grid grid-cols-2 gap-x-6 lg:flex ${isNarrow ? 'lg:flex-wrap' : 'sm:grid-cols-3 lg:gap-x-10'}`}
    >
      <Figure label={labels.total(total)} value={total} />
      {active > 0 && <Figure label={labels.active} value={active} />}
      {from !== undefined && <Figure label={labels.years} value={years(from, to, isUpcoming)} />}
      {keyFigures
        .filter((key) => key !== facet && figures.terms[key] > 0)
        .map((key) => (
          <Figure
            key={key}
            label={words.nameTerms(key, figures.terms[key])}
            value={figures.terms[key]}
          />
        ))}
    </dl>
  )
}

function Figure({ label, value }: { label: string; value: number | string }) {
  return (
    <div className="flex flex-col-reverse justify-end border-t border-rule-strong pt-2 pb-6 lg:flex-auto lg:basis-24">
      <dt className="label text-muted">{label}</dt>
      <dd className="key-figure">{value}</dd>
    </div>
  )
}
