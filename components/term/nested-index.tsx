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
          className="grid gap-x-12 gap-y-6 border-t-4 border-family pt-5 md:grid-cols-[15rem_minmax(0,1fr)] lg:grid-cols-[22rem_minmax(0,1fr)]"
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
            className="gap-x-10 sm:columns-2 md:-mt-2 md:columns-1 lg:columns-2"
          />
        </section>
      ))}
    </div>
  )
}
