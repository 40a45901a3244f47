import { termHref } from '@/lib/term-paths'
import { words } from '@/lib/words/words'
import type { IndexProps } from './index-props'

/** Clients by the number of their projects, each with a bar as long as it. */
export function RankedIndex({ facet, summaries, texts }: IndexProps) {
  const most = Math.max(1, ...summaries.map(({ figures }) => figures.total))
  return (
    <ol>
      {summaries.map(({ term: { value, label, abbr }, figures: { total, active } }) => (
        <li key={value} className="ranked-row border-t border-rule py-5">
          <div>
            <h2 className="font-serif text-heading font-semibold">
              <a href={termHref(facet, value)} className="title-link">
                {label}
                {abbr && <span className="font-normal text-muted"> {abbr}</span>}
              </a>
            </h2>
            <p className="mt-1 measure text-muted">{texts.get(value)}</p>
          </div>
          <p className="text-sm tabular-nums md:pt-1.5">
            <span
              aria-hidden="true"
              className="count-bar"
              style={{ width: `${Math.round((total / most) * 100)}%` }}
            />
            <span className="text-muted">{words.landing.activeOf(total, active)}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}
