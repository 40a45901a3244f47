import Link from 'next/link'
import { describeRange } from '@/lib/facets/describe-query'
import { facetLabels } from '@/lib/facets/labels'
import { withoutText, withoutValue, withoutYears } from '@/lib/facets/query'
import { facetKeys, type Query, type Vocabulary } from '@/lib/facets/types'
import { listingHref } from './listing-href'

/** A chip for every filter in force; each leads to the listing without it. */
export function ActiveFilters({ query, vocabulary }: { query: Query; vocabulary: Vocabulary }) {
  const chips = [
    ...(query.q
      ? [{ key: 'q', label: `“${query.q}”`, kind: 'Text', href: listingHref(withoutText(query)) }]
      : []),
    ...facetKeys.flatMap((facet) =>
      query.facets[facet].map((value) => ({
        key: `${facet}-${value}`,
        kind: facetLabels[facet].name,
        label: vocabulary[facet].find((term) => term.value === value)?.label ?? value,
        href: listingHref(withoutValue(query, facet, value)),
      })),
    ),
    ...(query.from !== undefined || query.to !== undefined
      ? [
          {
            key: 'years',
            kind: 'filter',
            label: describeRange(query).replace(/^y/u, 'Y'),
            href: listingHref(withoutYears(query)),
          },
        ]
      : []),
  ]
  if (chips.length === 0) return null
  return (
    <ul aria-label="Filters in force" className="flex flex-wrap items-center gap-2">
      {chips.map(({ key, kind, label, href }) => (
        <li key={key}>
          <Link
            href={href}
            prefetch={false}
            className="flex min-h-9 items-center gap-2 rounded-[3px] border border-rule-strong bg-sheet px-2.5 py-1 text-sm leading-tight hover:border-ink"
          >
            <span className="sr-only">Remove {kind}: </span>
            {label}
            <svg
              aria-hidden="true"
              viewBox="0 0 10 10"
              className="size-2.5 shrink-0 stroke-current stroke-2"
            >
              <path d="M1 1l8 8M9 1L1 9" />
            </svg>
          </Link>
        </li>
      ))}
      <li>
        <Link
          href="/projects"
          prefetch={false}
          className="link flex min-h-9 items-center px-1 text-sm"
        >
          Clear all
        </Link>
      </li>
    </ul>
  )
}
