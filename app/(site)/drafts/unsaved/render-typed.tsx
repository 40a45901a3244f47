'use server'

import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { unsaved as say } from '#words/dashboard'
import { isUnsavedPage, readFromBranch } from '@/lib/content/drafts/unsaved'
import { connectEditor } from '@/lib/editor/github/connect-editor'
import { readBranchTerms } from '@/lib/editor/github/read-terms'
import { env } from '@/lib/env'
import { DraftNote, ShowDraft } from '../show-draft'

/**
 * Shows a page that an editor on a host is writing. It comes and goes with one request, and nothing of
 * it is kept. Anyone who is not signed in is refused before (proxy.ts), and here once more, since an
 * action of the server can be asked for at any address.
 */
export async function renderTyped(page: unknown): Promise<ReactNode> {
  const github =
    env.editor?.kind === 'github' ? await connectEditor(await headers(), env.editor) : undefined
  if (!github) return <DraftNote>{say.signedOut}</DraftNote>
  if (!isUnsavedPage(page)) return <DraftNote>{say.empty}</DraftNote>
  const { slug, source, branch } = page
  const draft = await readFromBranch(slug, source, (isDeployed) =>
    readBranchTerms(github, branch, isDeployed),
  )
  return <ShowDraft draft={draft} />
}
