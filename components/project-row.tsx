import Link from 'next/link'
import type { TimeScale } from '@/lib/content/time-scale'
import type { Project } from '@/lib/content/types'
import { StatusLabel } from './status-label'
import { TimeBar } from './time-bar'
import { printYears } from './years'

/** One project in a listing: years in the margin, title and summary, then whose and about what. */
export function ProjectRow({
  project,
  scale,
  headingLevel: Heading = 'h3',
}: {
  project: Project
  scale: TimeScale
  headingLevel?: 'h2' | 'h3'
}) {
  const { titleParts } = project
  const places = project.country.map(({ label }) => label).join(', ')
  return (
    <article className="grid gap-x-8 gap-y-2 border-t border-rule py-6 sm:grid-cols-[8.5rem_1fr]">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm tabular-nums sm:flex-col sm:items-stretch sm:gap-2">
        <p className="whitespace-nowrap font-semibold">{printYears(project)}</p>
        <div className="w-24 sm:w-full">
          <TimeBar {...project} scale={scale} />
        </div>
        <StatusLabel status={project.status} isDraft={project.isDraft} />
      </div>
      <div className="min-w-0">
        <p className="label text-muted">{titleParts.place ?? places}</p>
        <Heading
          className="mt-0.5 font-serif text-heading font-semibold wrap-anywhere"
          lang={project.lang}
        >
          <Link href={`/projects/${project.slug}`} prefetch={false} className="title-link">
            {titleParts.name}
            {titleParts.acronym && (
              <span className="font-normal text-muted"> ({titleParts.acronym})</span>
            )}
          </Link>
        </Heading>
        {project.summary && (
          <p className="mt-1.5 max-w-[65ch] text-muted" lang={project.lang}>
            {project.summary}
          </p>
        )}
        <p className="mt-2.5 text-sm">
          <span className="font-semibold">
            {project.client.map(({ label }) => label).join(', ')}
          </span>
          {project.solution.length > 0 && (
            <span className="text-muted">
              {project.client.length > 0 && <span aria-hidden="true"> · </span>}
              {project.solution.map(({ label }) => label).join(', ')}
            </span>
          )}
        </p>
      </div>
    </article>
  )
}
