import type { NameSummary } from '@/lib/content/pages/landing'
import type { NameFacet } from '@/lib/content/types'
import { words } from '@/lib/words/words'
import { landingHref } from './landing-href'

/** Names as a ruled list, each leading to its page, with the number of its projects. */
export function NameCounts({
  facet,
  names,
  className = '',
}: {
  facet: NameFacet
  names: readonly NameSummary[]
  /** Of the list, such as its columns. */
  className?: string
}) {
  return (
    <ul className={className}>
      {names.map(({ entry: { value, label, abbr }, figures: { total } }) => (
        <li key={value} className="break-inside-avoid border-b border-rule">
          <a
            href={landingHref(facet, value)}
            className="group flex min-h-11 items-center justify-between gap-4 py-1.5 leading-snug"
          >
            <span className="group-hover:text-accent group-hover:underline">
              {label}
              {abbr && <span className="text-muted"> {abbr}</span>}
            </span>
            <span className="text-sm text-muted tabular-nums">
              {total}
              <span className="sr-only"> {words.counts.projectNoun(total)}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
