import type { TermSummary } from '@/lib/content/pages/landing'
import type { TermFilterKey } from '@/lib/fields/shown'
import { termHref } from '@/lib/term-paths'
import { words } from '@/lib/words/words'

/** Terms as a ruled list, each a link to its page, with the number of its projects. */
export function TermCounts({
  facet,
  summaries,
  className = '',
}: {
  facet: TermFilterKey
  summaries: readonly TermSummary[]
  /** Of the list, such as its columns. */
  className?: string
}) {
  return (
    <ul className={className}>
      {summaries.map(({ term: { value, label, abbr }, figures: { total } }) => (
        <li key={value} className="break-inside-avoid border-b border-rule">
          <a
            href={termHref(facet, value)}
            className="group flex min-h-11 items-center justify-between gap-4 py-1.5 leading-snug"
          >
            <span className="group-hover:text-accent group-hover:underline">
              {label}
              {abbr && <span className="text-muted"> {abbr}</span>}
            </span>{' '}
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
