import type { EditorContext } from '@/lib/editor/context'
import { readEntryPath } from '@/lib/editor/editor-paths'
import { printFormText } from '@/lib/editor/form/form-text'
import { openForm } from '@/lib/editor/form/open-form'
import { answerCommit } from './github-answers'
import { get, readJson } from './github-json'
import { makePathBook } from './github-paths'

const hosts = /^https:\/\/(?:api\.github\.com|raw\.githubusercontent\.com)\//u
const treeAddress =
  /^https:\/\/api\.github\.com\/repos\/[^/]+\/[^/]+\/git\/trees\/([0-9a-f]{40})\?recursive=1$/u
const blobAddress =
  /^https:\/\/api\.github\.com\/repos\/([^/]+\/[^/]+)\/git\/blobs\/([0-9a-f]{40})$/u
const rawAddress = /^https:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/[0-9a-f]{40}\/([^?]+)$/u

/**
 * Works between the editor and GitHub: content files are read as forms, and forms are committed as
 * the smallest change of their files. Everything else passes untouched.
 *
 * @param inner asks the network.
 * @param readEditorContext gives what is known of the site when somebody saves.
 */
export function wrapFetch(
  inner: typeof fetch,
  readEditorContext: () => EditorContext | undefined,
): typeof fetch {
  const paths = makePathBook(inner)
  return async (resource, init) => {
    const address = resource instanceof Request ? resource.url : String(resource)
    if (!hosts.test(address)) return inner(resource, init)
    const request = new Request(resource, init)
    if (request.url === 'https://api.github.com/graphql' && request.method === 'POST') {
      const answer = await answerGraphql(request, inner, readEditorContext)
      paths.rememberTrees(await readJson(answer.clone()))
      return answer
    }
    const answer = await inner(request.clone())
    if (request.method !== 'GET' || !answer.ok) return answer
    const [, rawPath] = rawAddress.exec(request.url) ?? []
    if (rawPath !== undefined) return openAnswer(decodeURIComponent(rawPath), answer)
    const [, tree] = treeAddress.exec(request.url) ?? []
    if (tree !== undefined) paths.learn(tree, await readJson(answer.clone()))
    const [, repo = '', oid] = blobAddress.exec(request.url) ?? []
    if (oid === undefined) return answer
    const authorization = request.headers.get('authorization') ?? ''
    return openAnswer(await paths.find(repo, oid, authorization), answer)
  }
}

async function answerGraphql(
  request: Request,
  inner: typeof fetch,
  readEditorContext: () => EditorContext | undefined,
): Promise<Response> {
  const body = await readJson(request.clone())
  const input = get(get(body, 'variables'), 'input')
  const isCommit = String(get(body, 'query')).includes('createCommitOnBranch')
  if (!isCommit) return inner(request)
  return answerCommit({ body, input, headers: request.headers }, inner, readEditorContext())
}

/** An entry as a form; anything else as it is. */
async function openAnswer(file: string | undefined, answer: Response): Promise<Response> {
  const entry = file === undefined ? undefined : readEntryPath(file)
  if (!entry || file === undefined) return answer
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return new Response(
    printFormText(openForm(entry.kind, { file, bytes, sha: await nameBlob(bytes) })),
  )
}

/** The name Git gives some bytes: SHA-1 over a head and them (Pro Git, 10.2). */
async function nameBlob(bytes: Uint8Array): Promise<string> {
  const head = new TextEncoder().encode(`blob ${bytes.byteLength}\0`)
  const whole = new Uint8Array(head.byteLength + bytes.byteLength)
  whole.set(head)
  whole.set(bytes, head.byteLength)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', whole))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
