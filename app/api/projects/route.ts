import { listProjects } from '@/lib/content/listing'
import { accessRule, cacheRule, getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { toListingJson } from '@/lib/exports/project-json'

/** The listing as data: the same query string as `/projects`, the same projects and counts. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const { searchParams } = new URL(request.url)
  const listing = listProjects(viewer, searchParams)
  return Response.json(toListingJson(listing, env.siteUrl), {
    headers: { ...accessRule(viewer), ...cacheRule(viewer) },
  })
}
