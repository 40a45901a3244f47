import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DraftList } from '@/components/draft-list'
import { HealthList } from '@/components/health-list'
import { PreviewLink } from '@/components/preview-link'
import { makePreviewLink, previewLengths } from '@/lib/content/preview-link'
import { getLibrary } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'

export const metadata: Metadata = { title: 'Drafts', robots: { index: false, follow: false } }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The desk of communications staff: what is not published yet, and what published pages lack. */
export default async function DraftsPage({ searchParams }: Props) {
  const viewer = await getViewer()
  if (viewer.kind !== 'preview' || viewer.scope !== 'all') notFound()
  const { link, expires } = await searchParams
  const { projects, bySlug } = getLibrary(viewer)
  const drafts = projects
    .filter(({ isDraft }) => isDraft)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const linked = typeof link === 'string' ? bySlug.get(link) : undefined
  return (
    <div className="wrap pt-8 sm:pt-12">
      <h1 className="font-serif text-title font-semibold">Drafts</h1>
      {linked && (
        <PreviewLink title={linked.title} made={await makePreviewLink(linked, String(expires))} />
      )}
      <DraftList drafts={drafts} lengths={previewLengths} />
      <HealthList
        projects={projects.filter(({ isDraft, warnings }) => !isDraft && warnings.length > 0)}
      />
    </div>
  )
}
