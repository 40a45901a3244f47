import { nameWhere } from '@/components/ui/name-all'
import { printYears } from '@/components/ui/years'
import type { Outcome } from '@/lib/content/pages/outcomes'

/** Whose a result is, as a link to its project, and where and when that was. */
export function ResultSource({
  project,
  linkClass,
}: Pick<Outcome, 'project'> & { linkClass: string }) {
  return (
    <>
      <a href={`/projects/${project.slug}`} className={linkClass} lang={project.lang}>
        {project.titleParts.name}
      </a>{' '}
      <span className="block text-muted">
        {nameWhere(project)}, {printYears(project)}
      </span>
    </>
  )
}
