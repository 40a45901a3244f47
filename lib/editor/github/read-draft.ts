import { request } from '@octokit/request'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { maxFileBytes } from '@/lib/check/read/read-file'
import { readEntryPath } from '@/lib/editor/editor-paths'
import { decode } from '@/lib/editor/form/read-form'
import { checkUpload, maxUploadBytes, readUploadPath } from '@/lib/editor/save/check-upload'
import { gitName } from '@/lib/editor/server/git-objects'

/** How a draft is read for somebody who has no account on GitHub. */
export type ReadSettings = {
  /** `owner/name` */
  readonly repo: string
  /** The address of GitHub’s API, without a slash at the end. */
  readonly api: string
  /** May only read this repository; absent where everybody may. */
  readonly readToken?: string | undefined
  /** How long all that is asked for one page may take, in milliseconds. */
  readonly limit?: number
}

/** Which version of a branch is shown. */
type Version = { readonly branch: string; readonly commit: string; readonly savedAt: string }

/** Why a draft cannot be read from GitHub. */
type Unread = 'unreachable' | 'noAccess' | 'noBranch' | 'noFile' | 'tooLarge'

/** What was read, or why nothing was. */
type Read<Value> = { readonly value: Value } | { readonly unread: Unread }

/** The saved text of a project, and the version that it is of; or why there is none. */
export type Draft = (Version & { readonly source: string }) | { readonly unread: Unread }

/** A page that waits longer is worse than the deployed one, in milliseconds. */
const usualLimit = 5_000
/** How long the newest commit of a branch is believed, in milliseconds. */
const believed = 15_000
/** The same without a token: GitHub answers strangers 60 times an hour (REST API, Rate limits). */
const believedByStrangers = 120_000

// Answers that failed are kept as long: however many people open a link, GitHub is asked rarely.
const versions = new LRUCache<string, Promise<Read<Version>>>({ max: 200 })
/** Files by commit: what a commit holds never changes. */
const files = new LRUCache<string, Uint8Array>({
  maxSize: 48 * 1024 * 1024,
  sizeCalculation: ({ byteLength }) => byteLength + 200,
})

const branchAnswer = z.object({
  commit: z.object({
    sha: z.string().regex(gitName),
    commit: z.object({ committer: z.object({ date: z.iso.datetime({ offset: true }) }) }),
  }),
})
const fileAnswer = z.object({
  type: z.literal('file'),
  sha: z.string().regex(gitName),
  size: z.number(),
  encoding: z.string(),
  content: z.string(),
})
const blobAnswer = z.object({ content: z.string(), encoding: z.literal('base64') })

/**
 * Reads a project as it was last saved on a branch, for whoever holds a preview link. Never throws for
 * what GitHub answers, or does not.
 *
 * @param options.isFresh whether the newest commit has to be of this moment.
 */
export async function readDraft(
  settings: ReadSettings,
  branch: string,
  slug: string,
  { isFresh = false } = {},
): Promise<Draft> {
  const path = `content/projects/${slug}.md`
  if (!readEntryPath(path)) return { unread: 'noFile' }
  const found = await readAt(settings, branch, path, maxFileBytes, isFresh)
  if ('unread' in found) return found
  const { version, bytes } = found.value
  return { ...version, source: decode(bytes) }
}

/** Reads an image that was saved on a branch and may not be deployed yet; undefined if there is none. */
export async function readDraftUpload(
  settings: ReadSettings,
  branch: string,
  place: string,
): Promise<Uint8Array | undefined> {
  const path = `public/uploads/${place}`
  const upload = readUploadPath(path)
  if (!upload) return undefined
  const found = await readAt(settings, branch, path, maxUploadBytes, false)
  if ('unread' in found) return undefined
  const { bytes } = found.value
  return checkUpload(upload.name, bytes) === undefined ? bytes : undefined
}

async function readAt(
  settings: ReadSettings,
  branch: string,
  path: string,
  most: number,
  isFresh: boolean,
): Promise<Read<{ version: Version; bytes: Uint8Array }>> {
  const ask = makeAsk(settings)
  const version = await findVersion(ask, settings, branch, isFresh)
  if ('unread' in version) return version
  const name = JSON.stringify([settings.api, settings.repo, version.value.commit, path])
  const known = files.get(name)
  if (known) return { value: { version: version.value, bytes: known } }
  const bytes = await readFile(ask, version.value.commit, path, most)
  if ('unread' in bytes) return bytes
  files.set(name, bytes.value)
  return { value: { version: version.value, bytes: bytes.value } }
}

type Ask = <Answer>(
  path: string,
  parameters: Readonly<Record<string, unknown>>,
  answer: z.ZodType<Answer>,
  absent: Unread,
) => Promise<Read<Answer>>

function findVersion(
  ask: Ask,
  settings: ReadSettings,
  branch: string,
  isFresh: boolean,
): Promise<Read<Version>> {
  const name = JSON.stringify([settings.api, settings.repo, branch])
  const known = isFresh ? undefined : versions.get(name)
  if (known) return known
  const version = ask('/branches/{branch}', { branch }, branchAnswer, 'noAccess').then((read) => {
    if ('unread' in read) return read
    const { sha, commit } = read.value.commit
    const savedAt = new Date(commit.committer.date).toISOString()
    return { value: { branch, commit: sha, savedAt } }
  })
  const ttl = settings.readToken ? believed : believedByStrangers
  versions.set(name, version, { ttl })
  return version
}

async function readFile(
  ask: Ask,
  ref: string,
  path: string,
  most: number,
): Promise<Read<Uint8Array>> {
  const file = await ask('/contents/{+path}', { path: encodeURI(path), ref }, fileAnswer, 'noFile')
  if ('unread' in file) return file
  const { size, sha, encoding, content } = file.value
  if (size > most) return { unread: 'tooLarge' }
  if (encoding === 'base64') return { value: Buffer.from(content, 'base64') }
  // Above a megabyte the text has to be asked for by itself (REST API, Repository contents).
  const blob = await ask('/git/blobs/{sha}', { sha }, blobAnswer, 'noFile')
  return 'unread' in blob ? blob : { value: Buffer.from(blob.value.content, 'base64') }
}

function makeAsk({ api, repo, readToken, limit = usualLimit }: ReadSettings): Ask {
  const [owner = '', name = ''] = repo.split('/')
  const signal = AbortSignal.timeout(limit)
  return async (path, parameters, answer, absent) => {
    try {
      const { data } = await request(`GET /repos/${owner}/${name}${path}`, {
        baseUrl: api,
        request: { signal },
        headers: { ...(readToken && { authorization: `bearer ${readToken}` }) },
        ...parameters,
      })
      const read = answer.safeParse(data)
      return read.success ? { value: read.data } : { unread: 'noFile' }
    } catch (cause) {
      return { unread: explain(cause, absent) }
    }
  }
}

function explain(cause: unknown, absent: Unread): Unread {
  const status: unknown = cause instanceof Error ? Reflect.get(cause, 'status') : undefined
  const message = cause instanceof Error ? cause.message : ''
  if (status === 404) return message.startsWith('Branch not found') ? 'noBranch' : absent
  if (status === 401 || (status === 403 && !/rate limit/iu.test(message))) return 'noAccess'
  return 'unreachable'
}
