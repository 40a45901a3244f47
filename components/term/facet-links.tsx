import { relOf } from '@/components/listing/listing-href'
import type { FacetKey, FacetOption } from '@/lib/facets/types'
import { words } from '@/lib/words/words'

/** How many names of each facet show; a link opens the rest. */
const openNames = 6

/** Links to listings, one group for each facet, with the number of projects. */
export function FacetLinks<Facet extends FacetKey>({
  facets,
  shown,
  totalOf,
  hrefOf,
  restHref,
  headingLevel: Heading = 'h2',
  className = 'mt-12 sm:grid-cols-2 xl:grid-cols-4',
}: {
  facets: Readonly<Record<FacetKey, readonly FacetOption[]>>
  /** The facets, in order. */
  shown: readonly Facet[]
  /** How many names of a facet there are; "Regional" is among them, but is no country. */
  totalOf: (facet: Facet) => number
  hrefOf: (facet: Facet, value: string) => string
  /** Where all names of a facet are; nothing when those shown are enough. */
  restHref: (facet: Facet, shown: number, total: number) => string | undefined
  headingLevel?: 'h2' | 'h3'
  /** How many are in a row. */
  className?: string
}) {
  return (
    <div className={`grid gap-x-10 gap-y-10 ${className}`}>
      {shown.map((facet) => {
        const names = facets[facet]
        const first = names.slice(0, openNames)
        const rest = restHref(facet, first.length, names.length)
        if (names.length === 0) return null
        return (
          <section key={facet} aria-labelledby={`by-${facet}`}>
            <Heading id={`by-${facet}`} className="border-b-2 border-ink pb-2 font-semibold">
              {words.landing.by(facet)}
            </Heading>
            <NameLinks names={first} hrefOf={(value) => hrefOf(facet, value)} />
            {rest !== undefined && (
              <a href={rest} className="link inline-flex min-h-11 items-center text-sm">
                {words.landing.allTerms(facet, totalOf(facet))}
              </a>
            )}
          </section>
        )
      })}
    </div>
  )
}

function NameLinks({
  names,
  hrefOf,
}: {
  names: readonly FacetOption[]
  hrefOf: (value: string) => string
}) {
  return (
    <ul>
      {names.map(({ value, label, count }) => (
        <li key={value} className="border-b border-rule">
          <a
            href={hrefOf(value)}
            rel={relOf(hrefOf(value))}
            className="flex min-h-11 items-center justify-between gap-4 py-1.5 leading-snug hover:text-accent hover:underline"
          >
            {label}{' '}
            <span className="text-sm text-muted tabular-nums">
              {count}
              <span className="sr-only"> {words.counts.projectNoun(count)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
