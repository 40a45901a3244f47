import { counts } from '#words/counts'
import { listing } from '#words/listing'
import { listingLink } from '@/components/listing/listing-href'
import type { Suggestion } from '@/lib/facets/suggest'

const { nothing: say } = listing

/** A way on when nothing was found: another spelling, or which filter to drop; and what it brings. */
export function NoResults({ suggestions }: { suggestions: readonly Suggestion[] }) {
  return (
    <section aria-label={say.name} data-links="suggestions" className="border-t border-rule py-8">
      {suggestions.length > 0 && (
        <>
          <h2 className="font-serif text-heading font-semibold">{say.title}</h2>
          <ul className="mt-3 space-y-1">
            {suggestions.map(({ label, count, query }) => (
              <li key={label}>
                <a
                  {...listingLink(query)}
                  className="link inline-flex min-h-11 items-center wrap-anywhere"
                >
                  {label}
                </a>{' '}
                <span className="text-muted tabular-nums">{counts.projects(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-4">
        {say.all.before}{' '}
        <a href="/projects" className="link inline-flex min-h-11 items-center">
          {say.all.link}
        </a>
        {say.all.after}
      </p>
    </section>
  )
}
