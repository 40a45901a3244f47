import { termHref } from '@/lib/term-paths'
import { words } from '@/lib/words/words'
import type { IndexProps } from './index-props'

/** Regions, each with the beginning of its text and the totals of its projects, also as a bar. */
export function DescribedIndex({ facet, summaries, texts }: IndexProps) {
  const most = Math.max(1, ...summaries.map(({ figures }) => figures.total))
  return (
    <ul>
      {summaries.map(({ term: { value, label }, figures }) => (
        <li key={value} className="ranked-row border-t border-rule-strong py-6">
          <div>
            <h2 className="font-serif text-heading font-semibold">
              <a href={termHref(facet, value)} className="title-link">
                {label}
              </a>
            </h2>
            <p className="mt-2 measure text-muted">{texts.get(value)}</p>
          </div>
          <p className="text-sm text-muted tabular-nums md:pt-1.5">
            <span
              aria-hidden="true"
              className="count-bar"
              style={{ width: `${Math.round((figures.total / most) * 100)}%` }}
            />
            <span className="font-semibold text-ink">
              {words.landing.activeOf(figures.total, figures.active)}
            </span>
            <br />
            {[
              ...(figures.terms.country > 0
                ? [words.landing.countries(figures.terms.country)]
                : []),
              ...(figures.from === undefined
                ? []
                : [words.landing.years(figures.from, figures.to, figures.isUpcoming)]),
            ].join(', ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
