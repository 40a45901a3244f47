import type { ReactNode } from 'react'
import { feedHref, listingHref } from '@/components/listing/listing-href'
import { ProjectRow } from '@/components/listing/results/project-row'
import { OutcomesSection } from '@/components/results/outcomes-section'
import { resultsHref } from '@/components/results/results-links'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { Landing } from '@/lib/content/pages/landing'
import type { Outcome } from '@/lib/content/pages/outcomes'
import type { Timeline } from '@/lib/content/pages/timeline'
import { emptyQuery, withRange, withValues } from '@/lib/facets/query/query'
import { facetKeys, pageSize } from '@/lib/facets/types'
import { termFilterKeys } from '@/lib/fields/shown'
import type { ListedProject, TimeScale } from '@/lib/finder/listed-project'
import { termHref, termRoots } from '@/lib/term-paths'
import { words } from '@/lib/words/words'
import { FacetLinks } from './facet-links'
import { KeyFigures } from './key-figures'
import { ProjectsInTime } from './projects-in-time'
import { TermCounts } from './term-counts'
import { isGoingOn, TimelineView } from './timeline-view'

/** Everything about one region, client, solution or country, from its projects. */
export function LandingPage({
  landing,
  timeline,
  scale,
  outcomes,
  introduction,
  locator,
  map,
}: {
  landing: Landing
  timeline: Timeline | undefined
  scale: TimeScale
  /** Results to begin with. */
  outcomes: readonly Outcome[]
  introduction: ReactNode
  /** Where the one country is. */
  locator?: ReactNode
  /** Where the projects of several countries are. */
  map?: ReactNode
}) {
  const { facet, term, figures, only, projects, facets, parent, secondary } = landing
  // One project says its years in its row, and there is nothing to narrow down.
  const isSeveral = projects.length > 1
  // The list is the timeline, where all of it fits.
  const isInTime = timeline?.kind === 'bars' && isSeveral
  const { label, value, abbr, family } = term
  const resultTotal = projects.reduce((sum, { results }) => sum + results.length, 0)
  const rows = projects
    .slice(0, pageSize)
    .map((project) => withoutShared(project, { ...only, [facet]: term }))
  const { landing: say } = words
  const query = withValues(emptyQuery, facet, [value])
  const listing = listingHref(query)
  return (
    <article className="wrap pt-4 sm:pt-6" data-family={family} data-section={termRoots[facet]}>
      <Breadcrumb
        steps={[
          { label: say.home, href: '/' },
          { label: words.nouns[facet].many, href: termRoots[facet] },
          ...(parent
            ? [{ label: parent.term.label, href: termHref(facet, parent.term.value) }]
            : []),
        ]}
        current={label}
      />
      <header className={`landing-head mt-6 sm:mt-10 ${locator ? 'landing-head-map' : ''}`}>
        <div>
          <p className="label flex items-center gap-2 text-muted">
            {family !== undefined && <span aria-hidden="true" className="family-mark" />}
            {words.nouns[facet].one}
          </p>
          <h1 className="mt-3 max-w-5xl font-serif text-title font-semibold wrap-anywhere">
            {label}
            {abbr && <span className="font-normal whitespace-nowrap text-muted"> {abbr}</span>}
          </h1>
          <div className="mt-5 measure text-lead empty:hidden">{introduction}</div>
          {locator && (
            <div className="mt-6">
              <KeyFigures figures={figures} facet={facet} only={only} />
            </div>
          )}
        </div>
        {locator ? (
          <div>{locator}</div>
        ) : (
          <div className="lg:self-end">
            <KeyFigures figures={figures} facet={facet} only={only} />
          </div>
        )}
      </header>
      <div className="mt-8 space-y-14 sm:mt-10 sm:space-y-20">
        {secondary.length > 0 && (
          <section aria-labelledby="secondary">
            <h2
              id="secondary"
              className="border-b-2 border-family pb-2 font-serif text-heading font-semibold"
            >
              {say.secondary(label)}
            </h2>
            <TermCounts
              facet={facet}
              summaries={secondary}
              className="gap-x-10 sm:columns-2 xl:columns-3"
            />
          </section>
        )}
        <OutcomesSection
          outcomes={outcomes}
          title={say.outcomes}
          href={resultsHref(query)}
          more={say.allOutcomes(resultTotal)}
        />
        {map && (
          <section aria-labelledby="where">
            <h2 id="where" className="mb-4 font-serif text-heading font-semibold">
              {say.where}
            </h2>
            {map}
          </section>
        )}
        {timeline?.kind === 'columns' && (
          <TimelineView
            timeline={timeline}
            scale={scale}
            name={label}
            yearHref={(year) => listingHref(withRange(query, 'years', { from: year, to: year }))}
          />
        )}
        <section aria-labelledby="projects">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id="projects" className="font-serif text-heading font-semibold">
              {projects.length > pageSize ? say.newest(pageSize, projects.length) : say.projects}
            </h2>
            <a href={listing} className="link inline-flex min-h-11 items-center">
              {say.all(projects.length)}
            </a>
          </div>
          {projects.length === 0 && <p className="mt-2 text-muted">{say.none}</p>}
          {isInTime && (
            <p className="text-sm text-muted">{say.timeline.bars(isGoingOn(timeline, scale))}</p>
          )}
          <div className="mt-2">
            {isInTime ? (
              <ProjectsInTime projects={rows} scale={scale} />
            ) : (
              rows.map((project) => (
                <ProjectRow
                  key={project.slug}
                  project={project}
                  scale={isSeveral ? undefined : scale}
                />
              ))
            )}
          </div>
          {projects.length > pageSize && (
            <p className="border-t border-rule pt-4">
              <a href={listing} className="button">
                {say.all(projects.length)}
              </a>
            </p>
          )}
        </section>
        {isSeveral && (
          <section aria-labelledby="facet-links">
            <h2 id="facet-links" className="font-serif text-heading font-semibold">
              {say.facetLinks}
            </h2>
            <p className="mt-1 text-muted">{say.facetLinksHint(label)}</p>
            <FacetLinks
              facets={facets}
              shown={facetKeys.filter((key) => key !== facet)}
              totalOf={(key) => (key === 'status' ? facets.status.length : figures.terms[key])}
              hrefOf={(key, other) => listingHref(withValues(query, key, [other]))}
              restHref={(_, shown, total) => (shown < total ? listing : undefined)}
              headingLevel="h3"
            />
          </section>
        )}
        <p className="border-t-2 border-ink pt-2">
          <a href={feedHref(query)} className="link inline-flex min-h-11 items-center">
            {say.feed}
          </a>
        </p>
      </div>
    </article>
  )
}

/** A project without the terms that the head of the page names for all of them. */
function withoutShared(project: ListedProject, shared: Landing['only']): ListedProject {
  const { place, ...titleParts } = project.titleParts
  const isSaid = termFilterKeys.some((facet) => shared[facet]?.label === place)
  const kept = termFilterKeys.map((facet) => {
    const terms = project[facet]
    const isShared = terms?.length === 1 && terms[0]?.value === shared[facet]?.value
    return [facet, isShared ? [] : terms] as const
  })
  return { ...project, ...Object.fromEntries(kept), ...(isSaid && { titleParts }) }
}
