import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import { decodePath } from '@/lib/site-address'
import { listLinks } from './list-links'
import { listEditorTree } from './list-tree'
import { openEntries } from './open-entry'
import { readSubmission } from './read-submission'
import { saveEntries } from './save-entries'
import type { Store } from './store'

/**
 * Answers the editor from a store: the list of its files, one of them, a save, or what links to an
 * entry. The addresses are Keystatic's, but for the last one. Anything else is refused in words.
 */
export async function answerFromStore(request: Request, store: Store): Promise<Response> {
  try {
    return await answer(request, store)
  } catch (cause) {
    if (cause instanceof SaveRefusal) return new Response(cause.message, { status: cause.status })
    throw cause
  }
}

/** What the editor asks for, by the address: `blob` and `<id>/content/site.md`, for example. */
export function readQuestion(request: Request): { action: string; path: string[] } {
  const { pathname } = new URL(request.url)
  const [, action = '', rest = ''] = /^\/api\/keystatic\/([\w-]+)\/?(.*)$/u.exec(pathname) ?? []
  return { action, path: rest === '' ? [] : rest.split('/').map(decodePath) }
}

async function answer(request: Request, store: Store): Promise<Response> {
  const { action, path } = readQuestion(request)
  const question = `${request.method} ${action}`
  if (question === 'GET tree' && path.length === 0) return answerTree(store)
  if (question === 'GET blob') return answerFile(store, path)
  if (question === 'GET links') {
    return Response.json(await listLinks(await store.open(), path.join('/')))
  }
  if (question === 'POST update' && path.length === 0) {
    await saveEntries(store, await readSubmission(request))
    return answerTree(store)
  }
  throw new SaveRefusal(
    404,
    'Nothing was done: the editor asked for something that this site does not know. Reload the page; if it happens again, tell whoever runs the site.',
  )
}

async function answerTree(store: Store): Promise<Response> {
  return Response.json(await listEditorTree(await store.open()))
}

async function answerFile(store: Store, [id = '', ...path]: readonly string[]): Promise<Response> {
  const [bytes] = await openEntries(await store.open(), [{ file: path.join('/'), id }])
  if (bytes) return new Response(Buffer.from(bytes))
  throw new SaveRefusal(
    404,
    'This file is no longer there: somebody has deleted or renamed it. Reload the page to see the files as they are now.',
  )
}
