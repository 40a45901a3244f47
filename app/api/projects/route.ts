import { listProjects } from '@/lib/content/listing'
import { getViewer } from '@/lib/content/store'
import { env } from '@/lib/env'
import { toListingJson } from '@/lib/exports/project-json'

/** The listing as data: the same query string as `/projects`, the same projects and counts. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url)
  const listing = listProjects(getViewer(), searchParams)
  // Anybody's page may read what is public.
  return Response.json(toListingJson(listing, env.siteUrl), {
    headers: { 'Access-Control-Allow-Origin': '*' },
  })
}
