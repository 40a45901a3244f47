import type { ReactNode } from 'react'
import type { HomeTerms } from '@/lib/content/pages/home'
import { termRoots } from '@/lib/term-paths'
import { words } from '@/lib/words/words'
import { SectionHead } from './section-head'

/** A section of the home page about the terms of a facet, with a link to all of them. */
export function TermSection({
  facet,
  total,
  children,
}: Pick<HomeTerms, 'facet' | 'total'> & { children: ReactNode }) {
  const href = termRoots[facet]
  const id = href.slice(1)
  return (
    <section aria-labelledby={id} className="home-section">
      <SectionHead
        id={id}
        title={words.nouns[facet].many}
        href={href}
        more={words.landing.allTerms(facet, total)}
      />
      {children}
    </section>
  )
}
