import { facets } from '#words/facets'
import { story } from '#words/story'
import { landingHref } from '@/components/term/landing-href'
import { StatusLabel } from '@/components/ui/status-label'
import { TimeBar } from '@/components/ui/time-bar'
import { printYears } from '@/components/ui/years'
import type { Project } from '@/lib/content/types'
import type { FacetKey } from '@/lib/facets/types'
import type { TimeScale } from '@/lib/finder/listed-project'

const linkedFacets = ['client', 'country', 'region', 'solution'] as const satisfies FacetKey[]

/** More names than this run on in lines, so that a list of countries is not a column of its own. */
const few = 6

/** What a project is, at a glance; every name leads to its own page, with all the projects that share it. */
export function ProjectFacts({ project, scale }: { project: Project; scale: TimeScale }) {
  return (
    <dl className="facts grid gap-x-6 gap-y-5 border-y-2 border-ink py-5 sm:grid-cols-2 lg:grid-cols-1">
      <div className="sm:col-span-2 lg:col-span-1">
        <dt className="label text-muted">{story.years}</dt>
        <dd className="mt-1">
          <div className="flex items-baseline justify-between gap-4">
            <span className="font-semibold tabular-nums">{printYears(project)}</span>
            <StatusLabel status={project.status} isDraft={project.isDraft} />
          </div>
          <span className="mt-2 block">
            <TimeBar {...project} scale={scale} />
            <span
              aria-hidden="true"
              className="mt-1 flex justify-between text-xs text-muted tabular-nums"
            >
              <span>{scale.from}</span>
              <span>{scale.to}</span>
            </span>
          </span>
        </dd>
      </div>
      {linkedFacets.map((facet) => {
        const terms = project[facet]
        if (terms.length === 0) return null
        return (
          <div key={facet}>
            <dt className="label text-muted">{facets.above(facet, terms.length)}</dt>
            <dd>
              <ul className={terms.length > few ? 'flex flex-wrap gap-x-4' : undefined}>
                {terms.map(({ value, label, family }) => (
                  <li key={value} data-family={family} className="flex items-baseline gap-2">
                    {family !== undefined && (
                      <span aria-hidden="true" className="size-2.5 shrink-0 bg-family" />
                    )}
                    <a
                      href={landingHref(facet, value)}
                      className="link inline-flex min-h-11 items-center py-1 leading-snug sm:min-h-8"
                    >
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
