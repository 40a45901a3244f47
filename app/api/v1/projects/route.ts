import { respondPage } from '@/app/api/v1/respond'
import { answerProjects } from '@/lib/api/answers'
import { ignorePicks, listProjects } from '@/lib/content/listing'
import { getLibrary, getSite } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'

export { OPTIONS, POST, POST as DELETE, POST as PATCH, POST as PUT } from '@/app/api/v1/respond'

/** A page of projects: the same query string as `/projects`, the same projects and counts. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const listing = ignorePicks(listProjects(viewer, new URL(request.url).searchParams))
  const site = { siteUrl: env.siteUrl, language: getSite().language }
  return respondPage(request, viewer, answerProjects(listing, getLibrary(viewer), site))
}
