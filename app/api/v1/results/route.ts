import { respondPage } from '@/app/api/v1/respond'
import { answerResults } from '@/lib/api/results'
import { findResults } from '@/lib/content/pages/results'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'

export { OPTIONS, POST, POST as DELETE, POST as PATCH, POST as PUT } from '@/app/api/v1/respond'

/** A page of results: the same query string as `/results`, the same lines. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const results = findResults(viewer, new URL(request.url).searchParams)
  return respondPage(request, viewer, answerResults(results, env.siteUrl))
}
