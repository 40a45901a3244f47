import type { HomeTerms } from '@/lib/content/pages/home'
import { termHref, termRoots } from '@/lib/term-paths'
import { words } from '@/lib/words/words'
import { SectionHead } from './section-head'

/** How many terms the home page shows. */
const most = 16

/** Terms by name, set as the supporters on the last page of a report. */
export function TermNames({ facet, terms, total }: HomeTerms) {
  const id = termRoots[facet].slice(1)
  return (
    <section aria-labelledby={id} className="home-section">
      <SectionHead
        id={id}
        title={words.nouns[facet].many}
        href={termRoots[facet]}
        more={words.landing.allTerms(facet, total)}
      />
      <ul className="client-names">
        {terms.slice(0, most).map(({ term: { value, label }, figures: { total } }) => (
          <li key={value}>
            <a href={termHref(facet, value)}>
              {label} <span className="client-count">{total}</span>
              <span className="sr-only"> {words.landing.figures.total(total).toLowerCase()}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
