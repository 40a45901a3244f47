import { api as say } from '#words/api'
import { refuseUnknown, respond } from '@/app/api/v1/respond'
import { answerVocabulary, findVocabulary, vocabularyNames } from '@/lib/api/vocabularies'
import { getLibrary } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'

export { OPTIONS, POST, POST as DELETE, POST as PATCH, POST as PUT } from '@/app/api/v1/respond'

type Context = { readonly params: Promise<{ readonly kind: string }> }

/** The terms of a vocabulary that projects use. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { kind } = await params
  const known = findVocabulary(kind)
  if (!known) return refuseUnknown(say.problems.noVocabulary(kind, vocabularyNames.join(', ')))
  const viewer = await getViewer()
  return respond(request, viewer, answerVocabulary(getLibrary(viewer), known, env.siteUrl))
}
