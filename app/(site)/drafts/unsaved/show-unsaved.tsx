'use server'

import type { ReactNode } from 'react'
import { DraftGaps } from '@/components/draft-gaps'
import { ProjectArticle } from '@/components/project-article'
import { readImageSize } from '@/lib/content/images'
import { mayPreviewUnsaved, readUnsaved } from '@/lib/content/unsaved'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

/**
 * The page of a project as it is being written. Nothing of it is kept.
 *
 * @param slug of the page.
 * @param source the whole file as it would be saved.
 */
export async function showUnsaved(slug: unknown, source: unknown): Promise<ReactNode> {
  if (!(await mayPreviewUnsaved())) return null
  if (typeof slug !== 'string' || typeof source !== 'string') return null
  const unsaved = readUnsaved(slug, source)
  if ('problem' in unsaved) {
    return <p className="mt-8 text-lead text-muted">{unsaved.problem}</p>
  }
  const { project, body, timeScale } = unsaved
  return (
    <>
      {project.isDraft && <DraftGaps gaps={project.gaps} />}
      <ProjectArticle
        project={project}
        parts={renderMarkdown(body, readImageSize)}
        scale={timeScale}
      />
    </>
  )
}
