import { notFound, permanentRedirect } from 'next/navigation'
import { findByFormerPath, listScheduled } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'

type Props = { params: Promise<{ path: string[] }> }

/** Only former addresses of projects lead anywhere; every other path is the 404 page. */
export const dynamicParams = false

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60

export function generateStaticParams(): { path: string[] }[] {
  return listScheduled().flatMap(({ formerPaths }) =>
    formerPaths
      .filter((formerPath) => !/^\/(?:projects\/[^/]+)?$/u.test(formerPath))
      .map((formerPath) => ({ path: formerPath.slice(1).split('/') })),
  )
}

export default async function FormerAddress({ params }: Props) {
  const { path } = await params
  const project = findByFormerPath(await getViewer(), `/${path.map(decode).join('/')}`)
  if (!project) notFound()
  permanentRedirect(`/projects/${project.slug}`)
}

/** Next hands paths on encoded or not, depending on when a page is made. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
