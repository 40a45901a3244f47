import { listAllProjects } from '@/lib/content/listing'
import { cacheRule, getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { toProjectsJson } from '@/lib/exports/project-json'

/** The listing as data: the same query string as `/projects`, all pages of it. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const listing = listAllProjects(viewer, new URL(request.url).searchParams)
  return Response.json(toProjectsJson(listing, env.siteUrl), {
    headers: { 'Access-Control-Allow-Origin': '*', ...cacheRule(viewer) },
  })
}
