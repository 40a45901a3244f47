import { counts } from '#words/counts'
import { listing } from '#words/listing'
import { listingLink } from '@/components/listing/listing-href'
import { countFilters, withoutFilters } from '@/lib/facets/query/query'
import type { Suggestion } from '@/lib/facets/suggest'
import type { Query } from '@/lib/facets/types'
import type { ListedProject } from '@/lib/finder/listed-project'
import { ProjectRow } from './project-row'

const { nothing: say } = listing

/**
 * A way on when nothing was found: another spelling, or which filter to remove, and what it brings;
 * the first of them large, with some of its projects below.
 */
export function NoResults({
  query,
  suggestions,
  nearby,
}: {
  query: Query
  suggestions: readonly Suggestion[]
  nearby: readonly ListedProject[]
}) {
  return (
    <section aria-label={say.name} data-links="suggestions" className="border-t border-rule pt-6">
      <ul className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {suggestions.map(({ label, count, query }, place) => (
          <li key={label} className={place === 0 ? 'w-full' : undefined}>
            <a
              {...listingLink(query)}
              className={
                place === 0
                  ? 'me-2 inline-flex min-h-13 items-center rounded-[3px] border-2 border-ink bg-cover px-5 py-2 text-lead font-semibold text-on-cover wrap-anywhere hover:underline'
                  : 'link inline-flex min-h-11 items-center wrap-anywhere'
              }
            >
              {label}
            </a>{' '}
            <span className="whitespace-nowrap text-muted tabular-nums">
              {counts.projects(count)}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2">
        {say.all.before}{' '}
        <a
          {...listingLink(withoutFilters(query))}
          className="link inline-flex min-h-11 items-center"
        >
          {say.all.link}
        </a>
        {say.all.after}
      </p>
      {nearby.length > 0 && (
        <div className="mt-8">
          <h2 className="mb-3 font-serif text-heading font-semibold">
            {countFilters(query) > 1 ? say.nearby : say.newest}
          </h2>
          {nearby.map((project) => (
            <ProjectRow key={project.slug} project={project} />
          ))}
        </div>
      )}
    </section>
  )
}
