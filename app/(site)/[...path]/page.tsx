import { notFound, permanentRedirect } from 'next/navigation'
import { everybody, findByFormerPath, getLibrary } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'

type Props = { params: Promise<{ path: string[] }> }

/** Only former addresses of projects lead anywhere; every other path is the 404 page. */
export const dynamicParams = false

export function generateStaticParams(): { path: string[] }[] {
  return getLibrary(everybody).projects.flatMap(({ formerPaths }) =>
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
