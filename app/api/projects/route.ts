import { listProjects } from '@/lib/content/listing'
import { getViewer } from '@/lib/content/store'
import { env } from '@/lib/env'
import { toListingJson } from '@/lib/exports/project-json'
import { printQuery } from '@/lib/facets/print-query'

/** The listing as data: the same query string as `/projects`, the same projects and counts. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url)
  const { query, notices, result, projects } = listProjects(getViewer(), searchParams)
  return Response.json(
    toListingJson({
      result,
      projects,
      notices,
      printedQuery: printQuery(query),
      siteUrl: env.siteUrl,
    }),
    // Anybody's page may read what is public.
    { headers: { 'Access-Control-Allow-Origin': '*' } },
  )
}
