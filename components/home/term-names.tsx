import type { HomeTerms } from '@/lib/content/pages/home'
import { termHref } from '@/lib/term-paths'
import { words } from '@/lib/words/words'
import { TermSection } from './term-section'

/** How many terms the home page shows. */
const most = 16

/** Terms by name, set as the supporters on the last page of a report. */
export function TermNames({ facet, terms, total }: HomeTerms) {
  return (
    <TermSection facet={facet} total={total}>
      <ul className="client-names">
        {terms.slice(0, most).map(({ term: { value, label }, figures }) => (
          <li key={value}>
            <a href={termHref(facet, value)}>
              {label} <span className="client-count">{figures.total}</span>
              <span className="sr-only">
                {' '}
                {words.landing.figures.total(figures.total).toLowerCase()}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </TermSection>
  )
}
