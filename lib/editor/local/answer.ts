import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import type { UnsavedPage } from '@/lib/editor/unsaved-page'
import { decodePath } from '@/lib/site-address'
import { listEditorFiles } from './list-files'
import { listLinks } from './list-links'
import { openEntry } from './open-entry'
import { isOwnPage, refuseStranger } from './own-page'
import { readSubmission, readUnsavedPage } from './read-submission'
import { saveEntries } from './save-entries'

/**
 * Answers the editor on this machine: the list of its files, one of them, a save, what links to an
 * entry, or a page to be kept for a while so that it can be looked at. The addresses are Keystatic's,
 * but for the last two. Only the editor's own page may ask.
 */
export async function answerLocally(
  request: Request,
  keepUnsaved: (key: string, page: UnsavedPage) => void,
): Promise<Response> {
  if (!isOwnPage(request)) return refuseStranger()
  const { pathname } = new URL(request.url)
  const [, action = '', rest = ''] = /^\/api\/keystatic\/(\w+)\/?(.*)$/u.exec(pathname) ?? []
  if (request.method === 'GET' && action === 'tree') return Response.json(listEditorFiles())
  if (request.method === 'GET' && action === 'blob') return answerFile(rest)
  if (request.method === 'GET' && action === 'links') {
    return Response.json(listLinks(rest.split('/').map(decodePath).join('/')))
  }
  if (request.method === 'POST' && action === 'update') return answerSave(request)
  if (request.method === 'POST' && action === 'unsaved') {
    const page = await readUnsavedPage(request)
    if (!page) return new Response('This is not a page.', { status: 400 })
    keepUnsaved(rest, page)
    return new Response(null, { status: 204 })
  }
  return new Response('Not found', { status: 404 })
}

function answerFile(rest: string): Response {
  const [sha = '', ...path] = rest.split('/').map(decodePath)
  const bytes = openEntry(path.join('/'), sha)
  return bytes ? new Response(Buffer.from(bytes)) : new Response('Not found', { status: 404 })
}

async function answerSave(request: Request): Promise<Response> {
  try {
    await saveEntries(await readSubmission(request))
    return Response.json(listEditorFiles())
  } catch (cause) {
    if (cause instanceof SaveRefusal) return new Response(cause.message, { status: cause.status })
    throw cause
  }
}
