import { cookies, draftMode } from 'next/headers'
import { cache } from 'react'
import { env } from '@/lib/env'
import { asOfCookie, previewCookie } from '@/lib/preview/cookies'
import { type Preview, type PreviewScope, readPreview } from '@/lib/preview/token'
import { readDateTime } from '@/lib/schema/values'
import { printSharedRule, privateRule } from '@/lib/shared-cache'
import { everybody, getLibrary } from './store'
import { publicViewer, type Viewer } from './types'

/** One project as it is on a branch. */
type BranchScope = Exclude<PreviewScope, 'all'> & { readonly branch: string }

/**
 * The preview that the visitor of this request holds, if its token is good now. Next's draft mode is
 * only a switch, the same for everybody; what may be seen is read off our own cookie every time.
 */
export const getPreview = cache(async (): Promise<Preview | undefined> => {
  if (!env.preview || !(await draftMode()).isEnabled) return undefined
  const token = (await cookies()).get(previewCookie)?.value
  return token === undefined ? undefined : readPreview(token, { ...env.preview, now: new Date() })
})

/** What the visitor of this request may see of a branch; undefined without such a preview link. */
export async function getBranchPreview(): Promise<BranchScope | undefined> {
  const scope = (await getPreview())?.scope
  if (scope === undefined || scope === 'all' || scope.branch === undefined) return undefined
  return { ...scope, branch: scope.branch }
}

/** Who holds what this request came with: the public, or a preview. */
async function getHolder(): Promise<Viewer> {
  if (everybody.kind === 'preview') return everybody
  const preview = await getPreview()
  return preview ? { kind: 'preview', scope: preview.scope } : publicViewer
}

/** Whether staff ask, who may see all drafts. */
export async function isStaff(): Promise<boolean> {
  const holder = await getHolder()
  return holder.kind === 'preview' && holder.scope === 'all'
}

/**
 * Who looks at the site in this request. Staff who look at it as of another time see what the
 * public sees then.
 */
export const getViewer = cache(async (): Promise<Viewer> => {
  const holder = await getHolder()
  if (holder.kind === 'public' || holder.scope !== 'all') return holder
  if (!(await draftMode()).isEnabled) return holder
  const asOf = readDateTime((await cookies()).get(asOfCookie)?.value ?? '')
  return asOf === undefined ? holder : { kind: 'public', asOf }
})

/** Lets scripts of any site read an answer for the public; one with drafts is for nobody else. */
export function accessRule(viewer: Viewer): Record<string, string> {
  return isForEverybody(viewer) ? { 'Access-Control-Allow-Origin': '*' } : {}
}

/** The Cache-Control header of an answer: not cached when it is made for a preview. */
export function cacheRule(viewer: Viewer): Record<string, string> {
  return isForEverybody(viewer) ? {} : { 'Cache-Control': privateRule }
}

/** Whether what a viewer sees is what the public sees now. */
export function isForEverybody(viewer: Viewer): boolean {
  return viewer.kind === 'public' && viewer.asOf === undefined
}

/**
 * The caching headers of a listing or its data. What the public sees may be kept by any cache until
 * the next scheduled change, a minute at most; what a preview sees by none. Where there are previews,
 * a cache must also not give the public's copy to somebody with a cookie.
 */
export function sharedCacheRule(viewer: Viewer): Record<string, string> {
  if (!isForEverybody(viewer)) return { 'Cache-Control': privateRule }
  const left = (Date.parse(getLibrary(viewer).validUntil) - Date.now()) / 1000
  return {
    'Cache-Control': printSharedRule(left),
    ...(env.preview && { Vary: 'Cookie' }),
  }
}
