import { dashboard } from '#words/dashboard'
import { env } from '@/lib/env'
import { readReach } from '@/lib/preview/reach'
import { readDuration, signPreview } from '@/lib/preview/token'
import type { Project } from '../types'
import { getPreview } from '../viewer'

/** How long a link made on the dashboard may work: as it is written, and in words. */
export const previewLengths = [
  { value: '1d', label: dashboard.durations.day },
  { value: '7d', label: dashboard.durations.week },
  { value: '30d', label: dashboard.durations.month },
] as const

/** A preview link, or why it was refused. */
export type MadeLink =
  | {
      readonly href: string
      /** What the person it is sent to, or who sends it, should know. */
      readonly notes: readonly string[]
    }
  | { readonly refused: string }

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
  const now = new Date()
  // A link that staff were given ends, and so does what they make with it.
  const own = await getPreview()
  const left = own && Math.floor((own.expiresAt.getTime() - now.getTime()) / 1000)
  const ownEnd = left !== undefined && left < expiresIn ? own?.expiresAt : undefined
  const scope = { slug: project.slug, version: project.staff.previewVersion }
  const token = await signPreview(scope, {
    secret: preview.secret,
    now,
    expiresIn: Math.min(expiresIn, left ?? expiresIn),
  })
  const reach = readReach(preview.origin, env.isDevelopment)
  return {
    href: `${preview.origin}/api/preview?token=${token}`,
    notes: [
      ...(reach === 'here' ? [dashboard.opensHere] : []),
      ...(reach === 'onceDeployed' ? [dashboard.opensOnceDeployed(preview.origin)] : []),
      ...(ownEnd ? [dashboard.endsWithYours(ownEnd.toISOString())] : []),
    ],
  }
}
