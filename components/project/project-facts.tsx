import { story } from '#words/story'
import { FieldValue, nameField } from '@/components/ui/field-value'
import { StatusLabel } from '@/components/ui/status-label'
import { TimeBar } from '@/components/ui/time-bar'
import { printYears } from '@/components/ui/years'
import type { Project } from '@/lib/content/types'
import type { Term } from '@/lib/facets/types'
import { facts, termFilterKeys } from '@/lib/fields/shown'
import type { TimeScale } from '@/lib/finder/listed-project'
import { termHref } from '@/lib/term-paths'

/** More names than this follow each other in lines, so that a list of countries stays short. */
const few = 6

/** The facts of a project; every name links to its landing page. */
export function ProjectFacts({ project, scale }: { project: Project; scale: TimeScale }) {
  return (
    <dl className="facts grid gap-x-6 gap-y-5 border-y-2 border-ink py-5">
      <div>
        <dt className="label text-muted">{story.years}</dt>
        <dd className="mt-1">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
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
      {facts.map((field) => {
        const value = project[field]
        const count = typeof value === 'object' ? value.length : 1
        if (value === undefined || count === 0) return null
        return (
          <div key={field}>
            <dt className="label text-muted">{nameField(field, count)}</dt>
            <dd>
              {typeof value === 'object' ? (
                <TermLinks field={field} terms={value} />
              ) : (
                <span className="mt-1 block font-semibold tabular-nums">
                  <FieldValue field={field} value={value} />
                </span>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** Terms as links to their landing pages, where the site has these. */
function TermLinks({ field, terms }: { field: string; terms: readonly Term[] }) {
  const facet = termFilterKeys.find((key) => key === field)
  return (
    <ul className={terms.length > few ? 'flex flex-wrap gap-x-4' : undefined}>
      {terms.map(({ value, label, family }) => (
        <li key={value} data-family={family} className="flex items-baseline gap-2">
          {family !== undefined && (
            <span aria-hidden="true" className="size-2.5 shrink-0 bg-family" />
          )}
          {facet ? (
            <a
              href={termHref(facet, value)}
              className="link inline-flex min-h-11 items-center py-1 leading-snug sm:min-h-8"
            >
              {label}
            </a>
          ) : (
            <span className="inline-flex min-h-11 items-center py-1 leading-snug sm:min-h-8">
              {label}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
