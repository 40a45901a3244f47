import { facetHref } from '@/components/listing/listing-href'
import type { Home } from '@/lib/content/pages/home'
import { home as shown } from '@/lib/fields/shown'
import { termRoots } from '@/lib/term-paths'
import { words } from '@/lib/words/words'

/** Totals in large numerals, each a link to what it counts. */
export function HeadlineFigures({ home: { figures, yearsOfWork } }: { home: Home }) {
  const { figures: labels } = words.landing
  const { total, terms, active, from } = figures
  return (
    <dl aria-label={words.home.figures.name} className="home-figures">
      <Figure label={labels.total(total)} value={total} href="/projects" />
      {shown.figures.map((facet) => (
        <Figure
          key={facet}
          label={words.nameTerms(facet, terms[facet])}
          value={terms[facet]}
          href={termRoots[facet]}
        />
      ))}
      {from !== undefined && (
        <Figure label={words.home.figures.since(yearsOfWork, from)} value={yearsOfWork} />
      )}
      <Figure
        label={words.home.figures.active}
        value={active}
        href={facetHref('status', 'active')}
      />
    </dl>
  )
}

/** A figure; none where there is nothing to count. */
function Figure({ label, value, href }: { label: string; value: number; href?: string }) {
  if (value < 1) return null
  return (
    <div>
      <dt className="label">{href === undefined ? label : <a href={href}>{label}</a>}</dt>
      <dd>{value}</dd>
    </div>
  )
}
