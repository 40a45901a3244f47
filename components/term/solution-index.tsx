import type { NameSummary } from '@/lib/content/pages/landing'
import { words } from '@/lib/words/words'
import { landingHref } from './landing-href'
import { NameCounts } from './name-counts'

/** Primary solutions in the colours of their families, with their secondary ones beneath. */
export function SolutionIndex({
  names,
  texts,
}: {
  names: readonly NameSummary[]
  /** The first words of each solution's text, by value. */
  texts: ReadonlyMap<string, string>
}) {
  const primary = names.filter(({ entry }) => entry.parent === undefined)
  return (
    <div className="space-y-14 sm:space-y-16">
      {primary.map(({ entry: { value, label, family }, figures: { total, active } }) => (
        <section
          key={value}
          aria-labelledby={value}
          data-family={family}
          className="grid gap-x-12 gap-y-6 border-t-4 border-family pt-5 lg:grid-cols-[22rem_1fr]"
        >
          <div>
            <h2 id={value} className="font-serif text-2xl leading-tight font-semibold sm:text-3xl">
              <a href={landingHref('solution', value)} className="title-link">
                {label}
              </a>
            </h2>
            <p className="mt-2 max-w-[60ch] text-muted">{texts.get(value)}</p>
            <p className="mt-2 text-sm font-semibold tabular-nums">
              {words.landing.activeOf(total, active)}
            </p>
          </div>
          <NameCounts
            facet="solution"
            names={names.filter(({ entry }) => entry.parent === value)}
            className="gap-x-10 sm:columns-2 lg:-mt-2"
          />
        </section>
      ))}
    </div>
  )
}
