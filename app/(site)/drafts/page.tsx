import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AsOfForm } from '@/components/preview/as-of-form'
import { DraftList } from '@/components/preview/draft-list'
import { HealthList } from '@/components/preview/health-list'
import { PreviewLink } from '@/components/preview/preview-link'
import { ScheduleList } from '@/components/preview/schedule-list'
import { makePreviewLink, previewLengths } from '@/lib/content/drafts/preview-link'
import { listDrafts, listSchedules } from '@/lib/content/pages/dashboard'
import { getLibrary } from '@/lib/content/store'
import { isStaff } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { words } from '@/lib/words/words'

export const metadata: Metadata = {
  title: words.dashboard.title,
  robots: { index: false, follow: false },
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The dashboard of communications staff: drafts, schedules, and published projects with warnings. */
export default async function DraftsPage({ searchParams }: Props) {
  if (!(await isStaff())) notFound()
  const { link, expires, at } = await searchParams
  const { projects, bySlug } = getLibrary({ kind: 'preview', scope: 'all' })
  const now = new Date().toISOString()
  const linked = typeof link === 'string' ? bySlug.get(link) : undefined
  return (
    <div className="wrap pt-8 sm:pt-12">
      <h1 className="font-serif text-title font-semibold">{words.dashboard.title}</h1>
      {linked && (
        <PreviewLink title={linked.title} made={await makePreviewLink(linked, String(expires))} />
      )}
      <DraftList
        drafts={listDrafts(projects, now)}
        lengths={previewLengths}
        hasEditor={env.editor?.kind === 'local'}
      />
      <ScheduleList projects={listSchedules(projects, now)} />
      <AsOfForm {...(typeof at === 'string' && { refused: at })} />
      <HealthList
        projects={projects.filter(({ isDraft, staff }) => !isDraft && staff.warnings.length > 0)}
      />
    </div>
  )
}
