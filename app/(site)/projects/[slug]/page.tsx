import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { frame } from '#words/frame'
import { describeShared } from '@/app/social/card-metadata'
import { findCard } from '@/app/social/find-card'
import { DraftGaps } from '@/components/preview/draft-gaps'
import { ProjectArticle } from '@/components/project/project-article'
import { ReadingOrder } from '@/components/project/reading-order.client'
import { RelatedProjects } from '@/components/project/related-projects'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { LinkedData } from '@/components/ui/linked-data'
import { VideoEmbeds } from '@/components/ui/video-embeds.client'
import { findByFormerPath, listFormerPaths } from '@/lib/content/former-paths'
import { readImageSize } from '@/lib/content/images'
import { findNeighbours } from '@/lib/content/pages/neighbours'
import { findRelated } from '@/lib/content/pages/related'
import {
  everybody,
  getLibrary,
  getProject,
  getSite,
  listScheduled,
  readBody,
} from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { describeProject, describeSteps } from '@/lib/exports/linked-data'
import { makeLocator } from '@/lib/geo/locator'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

/** The pages above a project's. */
const steps = [
  { label: frame.home, href: '/' },
  { label: frame.projects, href: '/projects' },
]

type Props = { params: Promise<{ slug: string }> }

/**
 * Pages exist for what the public may see at some time, and for former addresses; everything else is
 * a 404.
 */
export const dynamicParams = false

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60

export function generateStaticParams(): { slug: string }[] {
  const projects = listScheduled()
  const former = listFormerPaths(everybody).flatMap(
    (path) => /^\/projects\/([^/]+)$/u.exec(path)?.[1] ?? [],
  )
  // Addresses with capitals redirect to lower case (lib/repair-address.ts); these do too.
  const small = former.map((slug) => slug.toLowerCase())
  const slugs = new Set([...projects.map(({ slug }) => slug), ...former, ...small])
  return [...slugs].map((slug) => ({ slug }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const viewer = await getViewer()
  const project = getProject(viewer, slug)
  if (!project) return {}
  const { title, summary: description, isDraft, date: publishedTime } = project
  const url = `/projects/${slug}`
  return {
    title,
    description,
    alternates: {
      canonical: url,
      ...(!isDraft && { types: { 'application/xml': `${url}.iati.xml` } }),
    },
    // A drawing even where there is a photograph: it names the project on every site that shows it.
    ...describeShared(
      { title, description, url, publishedTime },
      findCard(viewer, ['projects', slug], {}),
    ),
    ...(isDraft && { robots: { index: false, follow: false } }),
  }
}

export default async function ProjectPage({ params }: Props) {
  const { slug } = await params
  const viewer = await getViewer()
  const project = getProject(viewer, slug)
  if (!project) {
    const successor = findByFormerPath(viewer, `/projects/${slug}`)
    if (successor !== undefined) permanentRedirect(successor)
    notFound()
  }
  const library = getLibrary(viewer)
  const { projects, timeScale, index } = library
  const { title: site, organisation } = getSite()
  const { lang } = project
  const parts = renderMarkdown(await readBody(project), readImageSize, { ...(lang && { lang }) })
  return (
    <div className="wrap pt-4 sm:pt-6" data-section="/projects">
      <Breadcrumb steps={steps} current={project.title} />
      {project.isDraft && <DraftGaps gaps={project.staff.gaps} />}
      <ProjectArticle
        project={project}
        parts={parts}
        scale={timeScale}
        source={{ organisation, site, address: `${env.siteUrl}/projects/${slug}` }}
        locator={makeLocator(project.country.map(({ value }) => value))}
      />
      <div className="no-print mt-16 space-y-14">
        <RelatedProjects related={findRelated(library, project)} />
        <ReadingOrder
          slug={slug}
          total={projects.length}
          fallback={findNeighbours(projects, index, slug)}
        />
      </div>
      <VideoEmbeds />
      {!project.isDraft && (
        <LinkedData
          things={[
            describeProject(project, { siteUrl: env.siteUrl, organisation }),
            describeSteps(steps, { siteUrl: env.siteUrl, organisation }),
          ]}
        />
      )}
    </div>
  )
}
