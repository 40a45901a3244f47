import type { Suggestion } from '@/lib/facets/suggest'
import { listingHref } from './listing-href'

/** A way on when nothing was found: another spelling, or which filter to drop; and what it brings. */
export function NoResults({ suggestions }: { suggestions: readonly Suggestion[] }) {
  return (
    <section
      aria-label="What to try"
      data-links="suggestions"
      className="border-t border-rule py-8"
    >
      {suggestions.length > 0 && (
        <>
          <h2 className="font-serif text-heading font-semibold">What would bring some back</h2>
          <ul className="mt-3 space-y-1">
            {suggestions.map(({ label, count, query }) => (
              <li key={label}>
                <a href={listingHref(query)} className="link inline-flex min-h-11 items-center">
                  {label}
                </a>{' '}
                <span className="text-muted tabular-nums">
                  {count} {count === 1 ? 'project' : 'projects'}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-4">
        Or{' '}
        <a href="/projects" className="link inline-flex min-h-11 items-center">
          see all projects
        </a>
        .
      </p>
    </section>
  )
}
