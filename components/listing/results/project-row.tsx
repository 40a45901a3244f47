import { ProjectLink } from '@/components/project/project-link'
import { FigureText } from '@/components/results/figure-text'
import { readDirection } from '@/components/ui/direction'
import { FieldValue, nameField } from '@/components/ui/field-value'
import { Marked } from '@/components/ui/marked'
import { nameWhere } from '@/components/ui/name-all'
import { StatusLabel } from '@/components/ui/status-label'
import { TimeBar } from '@/components/ui/time-bar'
import { printYears } from '@/components/ui/years'
import type { WordPlan } from '@/lib/facets/text/text-plan'
import { rowFacts } from '@/lib/fields/shown'
import type { ListedProject, ListedResult, TimeScale } from '@/lib/finder/listed-project'

/**
 * One project in a listing: years in the margin, title and summary, then whose and about what; its
 * first result beside it. The title comes first in the order of reading, whatever shows before or beside it.
 */
export function ProjectRow({
  project,
  scale,
  plans = [],
  also = [],
  headingLevel: Heading = 'h3',
  isScriptFree = false,
}: {
  project: ListedProject
  /** Of the time bar; none where the page has a timeline of these projects. */
  scale?: TimeScale | undefined
  /** Words to mark. */
  plans?: readonly WordPlan[]
  /** Where a search found its words, if nothing here shows them. */
  also?: readonly string[]
  headingLevel?: 'h2' | 'h3'
  /** Whether the page has no script, as the frames for other sites. */
  isScriptFree?: boolean
}) {
  const direction = readDirection(project.lang)
  const place = nameWhere(project)
  const facts = rowFacts.filter((field) => (project[field] ?? []).length > 0)
  return (
    <article
      id={project.slug}
      className="project-row grid scroll-mt-4 gap-x-8 gap-y-2 border-t border-rule py-6 sm:grid-cols-[8.5rem_1fr]"
    >
      <div className="row-main">
        <div className="min-w-0">
          <div className="flex flex-col gap-0.5">
            <Heading
              className="text-left font-serif text-heading font-semibold wrap-anywhere"
              lang={project.lang}
              dir={direction}
            >
              <ProjectLink project={project} plans={plans} isScriptFree={isScriptFree} />
            </Heading>
            <p className="label order-first text-muted">
              <Marked text={place} plans={plans} />
            </p>
          </div>
          {project.summary && (
            <p
              className="mt-1.5 max-w-[65ch] text-left text-muted"
              lang={project.lang}
              dir={direction}
            >
              <Marked text={project.summary} plans={plans} />
            </p>
          )}
          <p className="mt-2.5 max-w-[80ch] text-sm">
            {facts.map((field, index) => (
              <span
                key={field}
                className={field === rowFacts[0] ? 'font-semibold' : 'text-muted max-sm:block'}
              >
                {index > 0 && (
                  <>
                    {' '}
                    <span aria-hidden="true" className="max-sm:hidden">
                      ·{' '}
                    </span>
                  </>
                )}
                <span className="sr-only">{nameField(field, project[field]?.length)}: </span>
                <FieldValue field={field} value={project[field]} plans={plans} />
              </span>
            ))}
          </p>
          {also.map((note) => (
            <p key={note} className="mt-1 border-s-2 border-cover ps-2.5 text-sm text-muted">
              {note}
            </p>
          ))}
        </div>
        {project.result && <RowResult result={project.result} lang={project.lang} />}
      </div>
      <div className="order-first flex flex-wrap items-center gap-x-4 gap-y-1 text-sm tabular-nums sm:flex-col sm:items-stretch sm:gap-2">
        <p className="whitespace-nowrap font-semibold">{printYears(project)}</p>
        {scale && (
          <div className="w-24 sm:w-full">
            <TimeBar {...project} scale={scale} />
          </div>
        )}
        <StatusLabel status={project.status} isDraft={project.isDraft} />
      </div>
    </article>
  )
}

/** A result beside a project, where there is room: the figure large, what it is of beneath. */
function RowResult({ result, lang }: { result: ListedResult; lang: string | undefined }) {
  return (
    <p className="row-result" lang={lang} dir={readDirection(lang)}>
      <b>
        <FigureText figure={result} wordClass="row-words" />
      </b>{' '}
      <span>{result.label}</span>
    </p>
  )
}
