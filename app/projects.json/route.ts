import { readDownload } from '@/app/download'
import { cacheRule, getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { toProjectsJson } from '@/lib/exports/project-json'

/** The listing as data: the same query string as `/projects`, all pages of it. */
export async function GET(request: Request): Promise<Response> {
  const { listing, shape, notices } = await readDownload(request)
  return Response.json(toProjectsJson({ ...listing, notices }, env.siteUrl, shape), {
    headers: { 'Access-Control-Allow-Origin': '*', ...cacheRule(await getViewer()) },
  })
}
