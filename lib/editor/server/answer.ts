import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import { decodePath } from '@/lib/site-address'
import { makeFileId } from './file-id'
import { listLinks } from './list-links'
import { listEditorTree } from './list-tree'
import { openEntries } from './open-entry'
import { answerManyFiles } from './open-many'
import { readSubmission } from './read-submission'
import { saveEntries } from './save-entries'
import type { Store } from './store'
import { explainToSaver, StoreFailure } from './store-failure'

/**
 * Answers the editor from a store: the list of its files, one of them or many, an entry as it is now, a
 * save, or what links to an entry. The addresses are Keystatic's, but for `files`, `current` and
 * `links`. Anything else is refused in words.
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
  if (question === 'GET current') return answerCurrent(store, path.join('/'))
  if (question === 'POST files' && path.length === 0) return answerManyFiles(request, store)
  if (question === 'GET links') {
    return Response.json(await listLinks(await store.open(), path.join('/')))
  }
  if (question === 'POST update' && path.length === 0) {
    await save(request, store)
    return answerTree(store).catch((cause: unknown) => {
      if (!(cause instanceof StoreFailure)) throw cause
      throw new SaveRefusal(
        cause.status,
        `It is saved, but then: ${cause.message} Reload the page.`,
      )
    })
  }
  throw new SaveRefusal(
    404,
    'Nothing was done: the editor asked for something that this site does not know. Reload the page; if it happens again, tell your administrator.',
  )
}

async function save(request: Request, store: Store): Promise<void> {
  try {
    await saveEntries(store, await readSubmission(request))
  } catch (cause) {
    throw cause instanceof StoreFailure ? explainToSaver(cause) : cause
  }
}

async function answerTree(store: Store): Promise<Response> {
  return Response.json(await listEditorTree(await store.open()))
}

async function answerFile(store: Store, [id = '', ...path]: readonly string[]): Promise<Response> {
  const [bytes] = await openEntries(await store.open(), [{ file: path.join('/'), id }])
  if (bytes) return new Response(Buffer.from(bytes))
  throw gone()
}

/** An entry as it is at this moment, under whatever id: what a refused save is compared with. */
async function answerCurrent(store: Store, file: string): Promise<Response> {
  const snapshot = await store.open({ forSave: true })
  const sha = (await snapshot.list()).get(file)
  if (sha === undefined) throw gone()
  const [bytes] = await openEntries(snapshot, [{ file, id: makeFileId(file, sha) }])
  if (!bytes) throw gone()
  return new Response(Buffer.from(bytes))
}

function gone(): SaveRefusal {
  return new SaveRefusal(
    404,
    'This file is no longer there: somebody has deleted or renamed it. Reload the page to see the files as they are now.',
  )
}
