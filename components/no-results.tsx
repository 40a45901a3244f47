import Link from 'next/link'
import type { Suggestion } from '@/lib/facets/suggest'
import { listingHref } from './listing-href'

/** A way on when nothing was found: which filter to drop, and what that brings back. */
export function NoResults({ suggestions }: { suggestions: readonly Suggestion[] }) {
  return (
    <section aria-label="What to try" className="border-t border-rule py-8">
      {suggestions.length > 0 && (
        <>
          <h2 className="font-serif text-heading font-semibold">One filter fewer</h2>
          <ul className="mt-3 space-y-1">
            {suggestions.map(({ label, count, query }) => (
              <li key={label}>
                <Link
                  href={listingHref(query)}
                  prefetch={false}
                  className="link inline-flex min-h-11 items-center"
                >
                  {label}
                </Link>{' '}
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
        <Link href="/projects" prefetch={false} className="link inline-flex min-h-11 items-center">
          see all projects
        </Link>
        .
      </p>
    </section>
  )
}
