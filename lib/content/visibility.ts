import type { Viewer } from './types'

/** What decides whether a project may be seen. */
export type Guarded = {
  readonly slug: string
  readonly published?: boolean
  readonly publish_at?: string
  readonly unpublish_at?: string
  /** Raised to revoke the preview links made before; 1 unless said otherwise. */
  readonly preview_version?: number
}

/** Whether the public may see a project at a time (ISO 8601). */
export function isPublic(project: Guarded, now: string): boolean {
  if (project.published === false) return false
  if (project.publish_at !== undefined && now < project.publish_at) return false
  return project.unpublish_at === undefined || now < project.unpublish_at
}

/** The same for a page of content, which has no schedule and no preview link of its own. */
export function isPageVisible(page: Pick<Guarded, 'published'>, viewer: Viewer): boolean {
  return page.published !== false || (viewer.kind === 'preview' && viewer.scope === 'all')
}

/** The only visibility rule: the public sees public projects, a preview its drafts as well. */
export function isVisible(project: Guarded, viewer: Viewer, now: string): boolean {
  if (isPublic(project, now)) return true
  if (viewer.kind === 'public') return false
  if (viewer.scope === 'all') return true
  const { slug, version } = viewer.scope
  return slug === project.slug && version === (project.preview_version ?? 1)
}
