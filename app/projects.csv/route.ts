import { listAllProjects } from '@/lib/content/listing'
import { getViewer } from '@/lib/content/store'
import { env } from '@/lib/env'
import { toCsv } from '@/lib/exports/csv'

/** The listing as a table for spreadsheets: the same query string as `/projects`, all pages of it. */
export function GET(request: Request): Response {
  const { projects } = listAllProjects(getViewer(), new URL(request.url).searchParams)
  return new Response(toCsv(projects, env.siteUrl), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="projects.csv"',
      'Access-Control-Allow-Origin': '*',
    },
  })
}
