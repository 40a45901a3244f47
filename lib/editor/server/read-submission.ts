import { z } from 'zod'
import { maxFileBytes } from '@/lib/check/read/read-file'
import type { Submission } from '@/lib/editor/save/plan-save'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import type { UnsavedPage } from '@/lib/editor/unsaved-page'
import type { WantedFile } from './open-entry'

/** More than this is not a save: some images of ten megabytes, in base64. */
const maxBytes = 60 * 1024 * 1024

const path = z.string().max(400)
/** Anything that is not base64 would be read as other bytes. */
const bytes = z.string().transform((text, context) => {
  const read = Buffer.from(text, 'base64')
  if (read.toString('base64') !== text) context.addIssue({ code: 'custom', message: 'not base64' })
  return read
})
// Strict: what we do not know may mean that something else is to be written, or nothing.
const submission = z.strictObject({
  additions: z.array(z.strictObject({ path, contents: bytes })),
  deletions: z.array(z.strictObject({ path, sha: z.string().max(80).optional() })),
})

/**
 * Reads what Keystatic sends when somebody saves or deletes.
 *
 * @throws SaveRefusal when it is too large or something else.
 */
export async function readSubmission(request: Request): Promise<Submission> {
  const text = await readText(request, maxBytes)
  if (text === undefined) {
    throw new SaveRefusal(
      413,
      'Nothing was saved: that is too much to save together. Save some images first.',
    )
  }
  const result = submission.safeParse(readJson(text))
  if (result.success) return result.data
  throw new SaveRefusal(
    400,
    'Nothing was saved: the editor sent something that this site does not know. Reload the page; if it happens again, tell your administrator.',
  )
}

const unsavedPage = z.object({
  slug: z.string().max(400),
  source: z.string().max(maxFileBytes),
})

/** Reads an unsaved page; undefined if it is not one, or too large for a file. */
export async function readUnsavedPage(request: Request): Promise<UnsavedPage | undefined> {
  // JSON writes some characters as six.
  const text = await readText(request, maxFileBytes * 6)
  return text === undefined ? undefined : unsavedPage.safeParse(readJson(text)).data
}

const manyFiles = z.strictObject({
  files: z.array(z.strictObject({ file: path, id: z.string().max(80) })).max(200),
})

/**
 * Reads which files the editor wants together.
 *
 * @throws SaveRefusal when it is something else.
 */
export async function readWantedFiles(request: Request): Promise<readonly WantedFile[]> {
  const text = await readText(request, 200_000)
  const result = manyFiles.safeParse(text === undefined ? undefined : readJson(text))
  if (result.success) return result.data.files
  throw new SaveRefusal(
    400,
    'The entries could not be loaded: the editor sent something that this site does not know. Reload the page.',
  )
}

/**
 * The body of a request; undefined when more bytes come than allowed. They are counted as they come:
 * what a request says of its length may be wrong or missing.
 */
async function readText(request: Request, limit: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
