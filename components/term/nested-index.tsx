import { termHref } from '@/lib/term-paths'
import { words } from '@/lib/words/words'
import type { IndexProps } from './index-props'
import { TermCounts } from './term-counts'

/** Primary solutions in the colours of their families, with their secondary ones beneath. */
export function NestedIndex({ facet, summaries, texts }: IndexProps) {
  const primary = summaries.filter(({ term }) => term.parent === undefined)
  return (
    <div className="space-y-14 sm:space-y-16">
      {primary.map(({ term: { value, label, family }, figures: { total, active } }) => (
        <section
          key={value}
          aria-labelledby={value}
          data-family={family}
          className="nested-row border-t-4 border-family pt-5"
        >
          <div>
            <h2 id={value} className="font-serif text-heading font-semibold">
              <a href={termHref(facet, value)} className="title-link">
                {label}
              </a>
            </h2>
            <p className="mt-2 measure text-muted">{texts.get(value)}</p>
            <p className="mt-2 text-sm font-semibold tabular-nums">
              {words.landing.activeOf(total, active)}
            </p>
          </div>
          <TermCounts
            facet={facet}
            summaries={summaries.filter(({ term }) => term.parent === value)}
            className="nested-list"
          />
        </section>
      ))}
    </div>
  )
}
