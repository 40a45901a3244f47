import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { unsaved as say } from '#words/dashboard'
import { TypedFrame } from '@/components/preview/typed-frame.client'
import { UnsavedFrame } from '@/components/preview/unsaved-frame.client'
import { readUnsaved } from '@/lib/content/drafts/unsaved'
import { unsavedPages } from '@/lib/content/drafts/unsaved-store'
import { env } from '@/lib/env'
import { DraftNote, ShowDraft } from '../show-draft'
import { renderTyped } from './render-typed'

export const metadata: Metadata = { title: say.title, robots: { index: false, follow: false } }

type Props = { searchParams: Promise<{ key?: string | string[] }> }

/** Shows, in the editor's frame, the page that is being written; nothing of it is kept. */
export default async function UnsavedProjectPage({ searchParams }: Props) {
  // Read first: what is made at build would not know the settings that the site is started with.
  const { key } = await searchParams
  if (!env.editor) notFound()
  // The next request may reach another server, so on a host each change is sent to be shown at once.
  if (env.editor.kind === 'github') {
    return (
      <TypedFrame render={renderTyped}>
        <DraftNote>{say.empty}</DraftNote>
      </TypedFrame>
    )
  }
  const page = unsavedPages.get(String(key))
  return (
    <UnsavedFrame>
      {page ? (
        <ShowDraft draft={readUnsaved(page.slug, page.source)} />
      ) : (
        <DraftNote>{say.empty}</DraftNote>
      )}
    </UnsavedFrame>
  )
}
