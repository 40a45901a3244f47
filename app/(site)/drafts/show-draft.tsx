import { DraftGaps } from '@/components/preview/draft-gaps'
import { ProjectArticle } from '@/components/project/project-article'
import type { Unsaved } from '@/lib/content/drafts/unsaved'
import { readImageSize } from '@/lib/content/images'
import { makeLocator } from '@/lib/geo/locator'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

/** A project that is not part of this deployment as its page will be, or what keeps it from that. */
export function ShowDraft({ draft }: { draft: Unsaved }) {
  if ('problem' in draft) return <DraftNote>{draft.problem}</DraftNote>
  const { project, body, timeScale } = draft
  return (
    <>
      {project.isDraft && <DraftGaps gaps={project.staff.gaps} />}
      <ProjectArticle
        project={project}
        parts={renderMarkdown(body, readImageSize, { ...(project.lang && { lang: project.lang }) })}
        scale={timeScale}
        locator={makeLocator(project.country.map(({ value }) => value))}
      />
    </>
  )
}

/** A sentence in the place of a page. */
export function DraftNote({ children }: { children: string }) {
  return <p className="mt-8 text-lead text-muted">{children}</p>
}
