import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { describeShared } from '@/app/social/card-metadata'
import { findCard } from '@/app/social/find-card'
import { ContentPage } from '@/components/layout/content-page'
import { readImageSize } from '@/lib/content/images'
import {
  everybody,
  findByFormerPath,
  getPage,
  listPages,
  listScheduled,
  readPageText,
} from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

type Props = { params: Promise<{ path: string[] }> }

/**
 * Pages of content stand here, and former addresses of projects lead on; every other path is the
 * 404 page. One route has both, since a former address may look like that of a page.
 */
export const dynamicParams = false

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60

export function generateStaticParams(): { path: string[] }[] {
  return [...listPages(everybody).map(({ slug }) => ({ path: [slug] })), ...listFormerAddresses()]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await findPage(params)
  if (!page) return {}
  const { slug, title, description, isDraft } = page
  const url = `/${slug}`
  return {
    title,
    description,
    alternates: { canonical: url },
    ...describeShared({ title, description, url }, findCard(await getViewer(), [slug], {})),
    ...(isDraft && { robots: { index: false, follow: false } }),
  }
}

export default async function PageOrFormerAddress({ params }: Props) {
  const page = await findPage(params)
  if (page) {
    const parts = renderMarkdown(await readPageText(page), readImageSize)
    return <ContentPage page={page} parts={parts} />
  }
  const { path } = await params
  const project = findByFormerPath(await getViewer(), `/${path.map(decode).join('/')}`)
  if (!project) notFound()
  permanentRedirect(`/projects/${project.slug}`)
}

async function findPage(params: Props['params']) {
  const { path } = await params
  const [slug, ...others] = path
  if (slug === undefined || others.length > 0) return undefined
  return getPage(await getViewer(), decode(slug))
}

function listFormerAddresses(): { path: string[] }[] {
  return listScheduled().flatMap(({ formerPaths }) =>
    formerPaths
      .filter((formerPath) => !/^\/(?:projects\/[^/]+)?$/u.test(formerPath))
      .map((formerPath) => ({ path: formerPath.slice(1).split('/') })),
  )
}

/** Next hands paths on encoded or not, depending on when a page is made. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
