import { listAllProjects } from '@/lib/content/listing'
import { getViewer } from '@/lib/content/store'
import { env } from '@/lib/env'
import { toProjectsJson } from '@/lib/exports/project-json'

/** The listing as data: the same query string as `/projects`, all pages of it. */
export function GET(request: Request): Response {
  const listing = listAllProjects(getViewer(), new URL(request.url).searchParams)
  return Response.json(toProjectsJson(listing, env.siteUrl), {
    headers: { 'Access-Control-Allow-Origin': '*' },
  })
}
