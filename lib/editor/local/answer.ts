import { answerFromStore, readQuestion } from '@/lib/editor/server/answer'
import { readUnsavedPage } from '@/lib/editor/server/read-submission'
import type { UnsavedPage } from '@/lib/editor/unsaved-page'
import { diskStore } from './disk-store'
import { isOwnPage, refuseStranger } from './own-page'

/**
 * Answers the editor on this machine: from the files, or takes a page to be kept for a while so that
 * it can be looked at. Only the editor's own page may ask.
 */
export async function answerLocally(
  request: Request,
  keepUnsaved: (key: string, page: UnsavedPage) => void,
): Promise<Response> {
  if (!isOwnPage(request)) return refuseStranger()
  const { action, path } = readQuestion(request)
  if (request.method !== 'POST' || action !== 'unsaved') return answerFromStore(request, diskStore)
  const page = await readUnsavedPage(request)
  if (!page) return new Response('This is not a page.', { status: 400 })
  keepUnsaved(path.join('/'), page)
  return new Response(null, { status: 204 })
}
