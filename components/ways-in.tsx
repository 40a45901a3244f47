import Link from 'next/link'
import { facetLabels } from '@/lib/facets/labels'
import type { FacetKey, FacetOption } from '@/lib/facets/types'

const ways = ['region', 'solution', 'country', 'client'] as const satisfies FacetKey[]

/** Names shown of each facet before the rest goes behind "more". */
const openNames = 6

/** The four ways into the portfolio, each an index of names with the number of their projects. */
export function WaysIn({
  facets,
  hrefOf,
}: {
  facets: Readonly<Record<FacetKey, readonly FacetOption[]>>
  hrefOf: (facet: FacetKey, value: string) => string
}) {
  return (
    <div className="mt-12 grid gap-x-10 gap-y-10 sm:grid-cols-2 xl:grid-cols-4">
      {ways.map((facet) => {
        const names = facets[facet]
        const hidden = names.slice(openNames)
        return (
          <section key={facet} aria-labelledby={`by-${facet}`}>
            <h2 id={`by-${facet}`} className="border-b-2 border-ink pb-2 font-semibold">
              By {facetLabels[facet].name.toLowerCase()}
            </h2>
            <NameIndex names={names.slice(0, openNames)} hrefOf={(value) => hrefOf(facet, value)} />
            {hidden.length > 0 && (
              <details>
                <summary className="link flex min-h-11 cursor-pointer items-center text-sm">
                  {hidden.length} more
                </summary>
                <NameIndex names={hidden} hrefOf={(value) => hrefOf(facet, value)} />
              </details>
            )}
          </section>
        )
      })}
    </div>
  )
}

function NameIndex({
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
          <Link
            href={hrefOf(value)}
            prefetch={false}
            className="flex min-h-11 items-center justify-between gap-4 py-1.5 leading-snug hover:text-accent hover:underline"
          >
            {label}
            <span className="text-sm text-muted tabular-nums">
              {count}
              <span className="sr-only"> {count === 1 ? 'project' : 'projects'}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
