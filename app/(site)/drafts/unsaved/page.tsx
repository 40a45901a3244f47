import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { unsaved as say } from '#words/dashboard'
import { DraftGaps } from '@/components/preview/draft-gaps'
import { UnsavedFrame } from '@/components/preview/unsaved-frame.client'
import { ProjectArticle } from '@/components/project/project-article'
import { readImageSize } from '@/lib/content/images'
import { hasUnsavedPages, readUnsaved } from '@/lib/content/unsaved'
import { unsavedPages } from '@/lib/content/unsaved-store'
import { makeLocator } from '@/lib/geo/locator'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

export const metadata: Metadata = { title: say.title, robots: { index: false, follow: false } }

type Props = { searchParams: Promise<{ key?: string | string[] }> }

/** Shows, in the editor's frame, the page that is being written; nothing of it is kept. */
export default async function UnsavedProjectPage({ searchParams }: Props) {
  if (!hasUnsavedPages) notFound()
  const page = unsavedPages.get(String((await searchParams).key))
  const unsaved = page && readUnsaved(page.slug, page.source)
  return (
    <UnsavedFrame>
      {!unsaved && <Note>{say.empty}</Note>}
      {unsaved && 'problem' in unsaved && <Note>{unsaved.problem}</Note>}
      {unsaved && 'project' in unsaved && (
        <>
          {unsaved.project.isDraft && <DraftGaps gaps={unsaved.project.staff.gaps} />}
          <ProjectArticle
            project={unsaved.project}
            parts={renderMarkdown(unsaved.body, readImageSize)}
            scale={unsaved.timeScale}
            locator={makeLocator(unsaved.project.country.map(({ value }) => value))}
          />
        </>
      )}
    </UnsavedFrame>
  )
}

function Note({ children }: { children: string }) {
  return <p className="mt-8 text-lead text-muted">{children}</p>
}
