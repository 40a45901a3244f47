import { listAllProjects } from '@/lib/content/listing'
import { cacheRule, getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { toCsv } from '@/lib/exports/csv'

/** The listing as a table for spreadsheets: the same query string as `/projects`, all pages of it. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const { projects } = listAllProjects(viewer, new URL(request.url).searchParams)
  return new Response(toCsv(projects, env.siteUrl), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="projects.csv"',
      'Access-Control-Allow-Origin': '*',
      ...cacheRule(viewer),
    },
  })
}
