import { respond } from '@/app/api/v1/respond'
import { answerFacets } from '@/lib/api/answers'
import { readBy } from '@/lib/api/read-by'
import { ignorePicks, listProjects } from '@/lib/content/listing'
import { getViewer } from '@/lib/content/viewer'

export { OPTIONS, POST, POST as DELETE, POST as PATCH, POST as PUT } from '@/app/api/v1/respond'

/** The counts that the listing shows beside its filters: the same query string as `/projects`. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const by = readBy(new URL(request.url).searchParams)
  return respond(request, viewer, answerFacets(ignorePicks(listProjects(viewer, by.rest)), by))
}
