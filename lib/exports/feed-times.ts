import type { Project } from '@/lib/content/types'

/** When the public could see a project first (ISO 8601): when it was entered, or by its schedule. */
export function findPublicSince({ date, staff }: Project): string {
  const { from } = staff.schedule
  return from !== undefined && from > date ? from : date
}

/**
 * When what a project's page says changed last (ISO 8601), as far as its file tells; undefined where
 * that is not known. Changes made before it was public are none: then it is when it became so.
 */
export function findUpdate(project: Project): string | undefined {
  const { changed } = project.staff
  if (changed === undefined || project.isDraft) return undefined
  return [changed, findPublicSince(project)].toSorted().at(-1)
}
