import { dashboard } from '#words/dashboard'
import { env } from '@/lib/env'
import { readDuration, signPreview } from '@/lib/preview/token'
import type { Project } from './types'

/** How long a link made on the dashboard may work: as it is written, and in words. */
export const previewLengths = [
  { value: '1d', label: dashboard.durations.day },
  { value: '7d', label: dashboard.durations.week },
  { value: '30d', label: dashboard.durations.month },
] as const

/** A preview link, or why it was refused. */
export type MadeLink = { readonly href: string } | { readonly refused: string }

/**
 * Makes a preview link for one project.
 *
 * @param expires such as `7d`; anything else is refused in words.
 */
export async function makePreviewLink(project: Project, expires: string): Promise<MadeLink> {
  const { preview } = env
  if (!preview) return { refused: dashboard.noSecret }
  const expiresIn = readDuration(expires)
  if (expiresIn === undefined) return { refused: dashboard.noDuration }
  const scope = { slug: project.slug, version: project.staff.previewVersion }
  const token = await signPreview(scope, { secret: preview.secret, now: new Date(), expiresIn })
  return { href: `${preview.origin}/api/preview?token=${token}` }
}
