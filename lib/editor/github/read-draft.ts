import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { maxFileBytes, type SourceFile } from '@/lib/check/read/read-file'
import { readEntryPath } from '@/lib/editor/editor-paths'
import { decode } from '@/lib/editor/form/read-form'
import { checkUpload, maxUploadBytes, readUploadPath } from '@/lib/editor/save/check-upload'
import { gitName } from '@/lib/editor/server/git-objects'
import { StoreFailure } from '@/lib/editor/server/store-failure'
import { connect, type Github } from './connect'
import { type IsDeployed, readTermFiles } from './read-terms'

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
const fileAnswer = z
  .object({
    type: z.literal('file'),
    sha: z.string().regex(gitName),
    size: z.number(),
    encoding: z.string(),
    content: z.string(),
  })
  // A folder or a link is no file of the content.
  .or(z.unknown().transform(() => undefined))
const blobAnswer = z.object({ content: z.string(), encoding: z.literal('base64') })

/**
 * Reads a project as it was last saved on a branch, for anyone who holds a preview link. Never throws for
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

/** Reads the files of vocabularies as a draft’s commit has them; see {@link readTermFiles}. */
export function readDraftTerms(
  settings: ReadSettings,
  commit: string,
  isDeployed: IsDeployed,
): Promise<readonly SourceFile[]> {
  return readTermFiles(connectReader(settings), commit, isDeployed)
}

async function readAt(
  settings: ReadSettings,
  branch: string,
  path: string,
  most: number,
  isFresh: boolean,
): Promise<Read<{ version: Version; bytes: Uint8Array }>> {
  const github = connectReader(settings)
  const version = await findVersion(github, settings, branch, isFresh)
  if ('unread' in version) return version
  const name = JSON.stringify([settings.api, settings.repo, version.value.commit, path])
  const known = files.get(name)
  if (known) return { value: { version: version.value, bytes: known } }
  const bytes = await readFile(github, version.value.commit, path, most)
  if ('unread' in bytes) return bytes
  files.set(name, bytes.value)
  return { value: { version: version.value, bytes: bytes.value } }
}

/** GitHub as the server reads it for people who have no account there. */
function connectReader({ api, repo, readToken, limit = usualLimit }: ReadSettings): Github {
  return connect({ api, repo, limits: { whole: limit, commit: limit } }, readToken)
}

function findVersion(
  github: Github,
  settings: ReadSettings,
  branch: string,
  isFresh: boolean,
): Promise<Read<Version>> {
  const name = JSON.stringify([settings.api, settings.repo, branch])
  const known = isFresh ? undefined : versions.get(name)
  if (known) return known
  const version = github
    .rest('GET', '/branches/{branch}', { branch }, branchAnswer)
    .then(({ commit: { sha, commit } }): Read<Version> => {
      const savedAt = new Date(commit.committer.date).toISOString()
      return { value: { branch, commit: sha, savedAt } }
    })
    .catch((cause: unknown) => ({ unread: explain(cause, 'noAccess') }))
  const ttl = settings.readToken ? believed : believedByStrangers
  versions.set(name, version, { ttl })
  return version
}

async function readFile(
  github: Github,
  ref: string,
  path: string,
  most: number,
): Promise<Read<Uint8Array>> {
  try {
    const place = { path: encodeURI(path), ref }
    const file = await github.rest('GET', '/contents/{+path}', place, fileAnswer)
    if (!file) return { unread: 'noFile' }
    const { size, sha, encoding, content } = file
    if (size > most) return { unread: 'tooLarge' }
    if (encoding === 'base64') return { value: Buffer.from(content, 'base64') }
    // Above a megabyte the text has to be asked for by itself (REST API, Repository contents).
    const blob = await github.rest('GET', '/git/blobs/{sha}', { sha }, blobAnswer)
    return { value: Buffer.from(blob.content, 'base64') }
  } catch (cause) {
    return { unread: explain(cause, 'noFile') }
  }
}

/** @param absent what it means that GitHub shows nothing there. */
function explain(cause: unknown, absent: Unread): Unread {
  if (!(cause instanceof StoreFailure)) throw cause
  if (cause.type === 'NO_BRANCH') return 'noBranch'
  if (cause.type === 'NOT_FOUND') return absent
  return cause.status === 401 || cause.status === 403 ? 'noAccess' : 'unreachable'
}
