import { cookies, draftMode } from 'next/headers'
import { env } from '@/lib/env'
import { type Preview, readPreview } from '@/lib/preview/token'
import { everybody } from './store'
import { publicViewer, type Viewer } from './types'

/** Holds the token of a preview. The prefix binds it to this host, over a secure line (RFC 6265bis). */
export const previewCookie = '__Host-fieldbook-preview'

/**
 * The preview that the visitor of this request holds, if its token is good now. Next's draft mode is
 * only a switch, the same for everybody; what may be seen is read off our own cookie every time.
 */
export async function getPreview(): Promise<Preview | undefined> {
  if (!env.preview || !(await draftMode()).isEnabled) return undefined
  const token = (await cookies()).get(previewCookie)?.value
  return token === undefined ? undefined : readPreview(token, { ...env.preview, now: new Date() })
}

/** Who looks at the site in this request. */
export async function getViewer(): Promise<Viewer> {
  if (everybody.kind === 'preview') return everybody
  const preview = await getPreview()
  return preview ? { kind: 'preview', scope: preview.scope } : publicViewer
}

/** What an answer may be kept by: nobody, when it is made for a preview. */
export function cacheRule(viewer: Viewer): Record<string, string> {
  return viewer.kind === 'preview' ? { 'Cache-Control': 'private, no-store' } : {}
}
