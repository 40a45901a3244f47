import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { preview as say } from '#words/dashboard'
import { ShowDraft } from '@/app/(site)/drafts/show-draft'
import { VersionNote } from '@/components/preview/version-note'
import { VideoEmbeds } from '@/components/ui/video-embeds.client'
import { withDraftImages } from '@/lib/content/drafts/draft-images'
import { readFromBranch } from '@/lib/content/drafts/unsaved'
import { getLibrary, getProject, readBody } from '@/lib/content/store'
import { getBranchPreview } from '@/lib/content/viewer'
import { readDraft, readDraftTerms } from '@/lib/editor/github/read-draft'
import { env } from '@/lib/env'

export const metadata: Metadata = { title: say.name, robots: { index: false, follow: false } }

type Props = { params: Promise<{ slug: string }> }

/**
 * Shows a project as it was last saved on a branch, to anyone who holds a preview link for that. Where
 * GitHub cannot be asked, it shows the version on the site and says so.
 */
export default async function SavedDraftPage({ params }: Props) {
  const { slug } = await params
  const scope = await getBranchPreview()
  if (scope?.slug !== slug) notFound()
  const viewer = { kind: 'preview', scope } as const
  const { editor } = env
  const draft =
    editor?.kind === 'github'
      ? { editor, ...(await readDraft(editor, scope.branch, slug)) }
      : ({ unread: 'noEditor' } as const)
  if ('unread' in draft) {
    const project = getProject(viewer, slug)
    return (
      <div className="wrap pt-4 sm:pt-6">
        <VersionNote unread={draft.unread} isDeployed={project !== undefined} />
        {project && (
          <ShowDraft
            draft={{
              project,
              body: await readBody(project),
              timeScale: getLibrary(viewer).timeScale,
              hasUnknownName: false,
            }}
          />
        )}
        <VideoEmbeds />
      </div>
    )
  }
  const shown = await readFromBranch(
    slug,
    draft.source,
    (isDeployed) => readDraftTerms(draft.editor, draft.commit, isDeployed),
    viewer,
  )
  // Raised in the draft, the number revokes links at once, and not only after a deployment.
  if ('project' in shown && shown.project.staff.previewVersion !== scope.version) notFound()
  return (
    <div className="wrap pt-4 sm:pt-6">
      <VersionNote version={draft} />
      <ShowDraft draft={withDraftImages(shown)} />
      <VideoEmbeds />
    </div>
  )
}
