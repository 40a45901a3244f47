import { ProjectLink } from '@/components/project/project-link'
import { readDirection } from '@/components/ui/direction'
import { FieldValue, nameField } from '@/components/ui/field-value'
import { nameWhere } from '@/components/ui/name-all'
import { StatusLabel } from '@/components/ui/status-label'
import { printYears } from '@/components/ui/years'
import { rowFacts } from '@/lib/fields/shown'
import type { ListedProject, TimeScale } from '@/lib/finder/listed-project'
import { TimelineAxis, TimelinePlot } from './timeline-axis'

/**
 * Projects over one scale of years: each with its title, its years and status in words, what sets it
 * apart from the others, and its bar.
 */
export function ProjectsInTime({
  projects,
  scale,
}: {
  /** Without what every row shares. */
  projects: readonly ListedProject[]
  scale: TimeScale
}) {
  return (
    <TimelineAxis scale={scale} className="projects-in-time">
      {projects.map((project) => (
        <Row key={project.slug} project={project} scale={scale} />
      ))}
    </TimelineAxis>
  )
}

function Row({ project, scale }: { project: ListedProject; scale: TimeScale }) {
  const direction = readDirection(project.lang)
  const place = nameWhere(project)
  const facts = rowFacts.filter((field) => (project[field] ?? []).length > 0)
  return (
    <article id={project.slug} className="time-row">
      <div className="time-row-text">
        <h3 className="font-serif text-lead leading-snug font-semibold wrap-anywhere">
          <bdi lang={project.lang} dir={direction}>
            <ProjectLink project={project} plans={[]} />
          </bdi>
        </h3>
        <p className="mt-0.5 text-sm text-muted">
          {place && <span className="font-semibold text-ink">{place}</span>}
          {facts.map((field, index) => (
            <span key={field}>
              {(place || index > 0) && <span aria-hidden="true"> · </span>}
              <span className="sr-only"> {nameField(field, project[field]?.length)}: </span>
              <FieldValue field={field} value={project[field]} plans={[]} />
            </span>
          ))}
        </p>
      </div>
      <div className="time-row-years">
        <p className="font-semibold whitespace-nowrap">{printYears(project)}</p>
        <StatusLabel status={project.status} isDraft={project.isDraft} />
      </div>
      <TimelinePlot start={project.start} end={project.end} scale={scale} />
    </article>
  )
}
