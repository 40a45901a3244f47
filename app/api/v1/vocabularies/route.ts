import { respond } from '@/app/api/v1/respond'
import { answerVocabularies } from '@/lib/api/vocabularies'
import { getLibrary } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'

export { OPTIONS, POST, POST as DELETE, POST as PATCH, POST as PUT } from '@/app/api/v1/respond'

/** The vocabularies that projects take names from. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  return respond(request, viewer, answerVocabularies(getLibrary(viewer), env.siteUrl))
}
