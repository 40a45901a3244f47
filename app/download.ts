import { listAllProjects, type WholeListing } from '@/lib/content/listing'
import { accessRule, cacheRule, getViewer } from '@/lib/content/viewer'
import { describeFile } from '@/lib/exports/file-name'
import { printNotices } from '@/lib/exports/notice-header'
import { readShape, type Shape } from '@/lib/exports/shape'
import type { Notice } from '@/lib/facets/types'

/** What a download is made of: the projects of all pages, and which columns and rows it has. */
export type Download = {
  readonly listing: WholeListing
  readonly shape: Shape
  readonly notices: readonly Notice[]
}

/** Finds what the query string of a download asks for; never throws for any. */
export async function readDownload(request: Request): Promise<Download> {
  const { shape, notices, rest } = readShape(new URL(request.url).searchParams)
  const listing = listAllProjects(await getViewer(), rest)
  return { listing, shape, notices: [...listing.notices, ...notices] }
}

/** A download as an answer: a file whose name says the query, with notices in a header. */
export async function answerFile(
  { listing, notices }: Download,
  { type, end, body }: { readonly type: string; readonly end: string; readonly body: BodyInit },
): Promise<Response> {
  const viewer = await getViewer()
  return new Response(body, {
    headers: {
      'Content-Type': type,
      ...describeFile(listing.query, end),
      ...printNotices(notices),
      ...accessRule(viewer),
      'Access-Control-Expose-Headers': 'Content-Disposition, X-Notices',
      ...cacheRule(viewer),
    },
  })
}
