import { readDownload } from '@/app/download'
import { accessRule, cacheRule, getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { toProjectsJson } from '@/lib/exports/project-json'

/** The listing as data: the same query string as `/projects`, all pages of it. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const { listing, shape, notices } = await readDownload(request)
  return Response.json(toProjectsJson({ ...listing, notices }, env.siteUrl, shape), {
    headers: { ...accessRule(viewer), ...cacheRule(viewer) },
  })
}
