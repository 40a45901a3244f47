'use server'

import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { unsaved as say } from '#words/dashboard'
import { isUnsavedPage, readUnsaved } from '@/lib/content/unsaved'
import { isEditor } from '@/lib/editor/github/is-editor'
import { env } from '@/lib/env'
import { DraftNote, ShowDraft } from '../show-draft'

/**
 * Shows a page that an editor on a host is writing. It comes and goes with one request, and nothing of
 * it is kept. Whoever is not signed in is refused before (proxy.ts), and here once more, since an
 * action of the server can be asked for at any address.
 */
export async function renderTyped(page: unknown): Promise<ReactNode> {
  const isAllowed = env.editor?.kind === 'github' && (await isEditor(await headers(), env.editor))
  if (!isAllowed) return <DraftNote>{say.signedOut}</DraftNote>
  if (!isUnsavedPage(page)) return <DraftNote>{say.empty}</DraftNote>
  return <ShowDraft draft={readUnsaved(page.slug, page.source)} />
}
