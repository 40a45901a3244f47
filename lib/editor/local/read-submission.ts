import { z } from 'zod'
import { maxFileBytes } from '@/lib/check/read/read-file'
import type { Submission } from '@/lib/editor/save/plan-save'
import { SaveRefusal } from '@/lib/editor/save/save-refusal'
import type { UnsavedPage } from '@/lib/editor/unsaved-page'

/** More than this is not a save: some images of ten megabytes, in base64. */
const maxBytes = 60 * 1024 * 1024

const path = z.string().max(400)
const submission = z.object({
  additions: z.array(
    z.object({ path, contents: z.string().transform((text) => Buffer.from(text, 'base64')) }),
  ),
  deletions: z.array(z.object({ path })),
})

/**
 * Reads what Keystatic sends when somebody saves or deletes.
 *
 * @throws SaveRefusal when it is too large or something else.
 */
export async function readSubmission(request: Request): Promise<Submission> {
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > maxBytes) {
    throw new SaveRefusal(
      413,
      'Nothing was saved: that is too much to save together. Save some images first.',
    )
  }
  const data: unknown = await request.json().catch(() => undefined)
  const result = submission.safeParse(data)
  if (result.success) return result.data
  throw new SaveRefusal(400, 'Nothing was saved: the editor sent data that cannot be saved.')
}

const unsavedPage = z.object({
  slug: z.string().max(400),
  source: z.string().max(maxFileBytes),
})

/** Reads an unsaved page; undefined if it is not one, or too large for a file. */
export async function readUnsavedPage(request: Request): Promise<UnsavedPage | undefined> {
  const data: unknown = await request.json().catch(() => undefined)
  return unsavedPage.safeParse(data).data
}
