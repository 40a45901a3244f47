import type { HomeTerms } from '@/lib/content/pages/home'
import { termHref } from '@/lib/term-paths'
import { words } from '@/lib/words/words'
import { TermSection } from './term-section'

/** How many terms the home page shows. */
const most = 8

/** Primary terms, each with a bar in the colour of its family as long as its projects. */
export function TermBars({ facet, terms, total }: HomeTerms) {
  const longest = Math.max(1, ...terms.map(({ figures }) => figures.total))
  return (
    <TermSection facet={facet} total={total}>
      <ul className="border-t-2 border-ink">
        {terms.slice(0, most).map(({ term: { value, label, family }, figures }) => (
          <li key={value} data-family={family} className="border-b border-rule">
            <a href={termHref(facet, value)} className="solution-bar">
              <span className="solution-name">{label}</span>{' '}
              <span aria-hidden="true" className="solution-length">
                <i style={{ width: `${(figures.total / longest) * 100}%` }} />
              </span>
              <span className="solution-count">
                {figures.total}
                <span className="sr-only">
                  {' '}
                  {words.landing.figures.total(figures.total).toLowerCase()}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-muted">{words.home.severalHint(facet)}</p>
    </TermSection>
  )
}
