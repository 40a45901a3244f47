import { nameBlob } from '@/lib/editor/server/git-objects'
import type { GithubRepository } from './github-repository'

/** What the stand-in answers; `status` is 200 unless said otherwise. */
export type Answer = { readonly status?: number; readonly body: unknown; readonly headers?: object }

export const notFound: Answer = { status: 404, body: { message: 'Not Found' } }

/** When every commit of the stand-in was made. */
const commitTime = '2026-11-24T09:00:00Z'

/** A file above this comes without its content (REST API, Repository contents), in bytes. */
const mostInline = 1024 * 1024

/** Answers what is asked to read one file of a branch; undefined for another question. */
export function answerReading(
  question: string,
  address: string,
  repository: GithubRepository,
  state: Readonly<Record<'isArchived' | 'isPublic' | 'isProtected', boolean>>,
): Answer | undefined {
  const { pathname, searchParams } = new URL(address, 'http://stand-in')
  if (/^\/repos\/[^/]+\/[^/]+$/u.test(pathname)) {
    const { isPublic, isArchived } = state
    return { body: { private: !isPublic, archived: isArchived, default_branch: 'main' } }
  }
  if (question === 'GET branches') {
    const name = decodeURIComponent(pathname.replace(/^.*\/branches\//u, ''))
    if (!repository.branches.includes(name)) {
      return { status: 404, body: { message: 'Branch not found' } }
    }
    const { oid } = repository.head(name)
    const commit = { sha: oid, commit: { committer: { date: commitTime } } }
    return { body: { name, commit, protected: state.isProtected } }
  }
  if (question !== 'GET contents') return undefined
  const path = decodeURIComponent(pathname.replace(/^.*\/contents\//u, ''))
  if (path === 'content') return { body: [] }
  const bytes = repository.filesAt(searchParams.get('ref') ?? '')?.get(path)
  if (!bytes) return notFound
  const isInline = bytes.byteLength <= mostInline
  return {
    body: {
      type: 'file',
      sha: nameBlob(bytes),
      size: bytes.byteLength,
      encoding: isInline ? 'base64' : 'none',
      content: isInline ? bytes.toString('base64') : '',
    },
  }
}
