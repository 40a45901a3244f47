import { idFormat } from '@/lib/fields/formats'

const idForm = new RegExp(idFormat.pattern, 'u')

/**
 * What data exports call a project, for good: its `id`, or the last part of its first address below
 * `/projects`. A renamed file keeps that address in `redirect_from`, the oldest first.
 */
export function findProjectId(project: {
  readonly id?: string | undefined
  readonly slug: string
  readonly formerPaths: readonly string[]
}): string {
  if (project.id !== undefined) return project.id
  for (const path of project.formerPaths) {
    const former = /^\/projects\/([^/]+)$/u.exec(path)?.[1]
    // A file's name never gave such an address.
    if (former !== undefined && former === former.toLowerCase() && idForm.test(former)) {
      return former
    }
  }
  return project.slug
}
