import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { listPaths, type Resolved, resolvePath } from '@/lib/content/resolve-path'
import { getViewer } from '@/lib/content/viewer'
import { describeIndex, IndexView } from './index-view'
import { describePage, PageView } from './page-view'
import { describeTerm, TermView } from './term-view'

type Props = { params: Promise<{ path: string[] }> }

/**
 * Index pages and landing pages of vocabularies, pages of content, and former addresses; every other
 * path is the 404 page. One route has them all, so that a vocabulary is a row of a table and not a
 * folder, and a former address may look like any of them.
 */
export const dynamicParams = false

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60

export function generateStaticParams(): { path: string[] }[] {
  return listPaths().map((path) => ({ path }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await resolve(params)
  switch (found?.kind) {
    case 'index':
      return describeIndex(found.facet)
    case 'term':
      return describeTerm(found.landing)
    case 'page':
      return describePage(found.page)
    default:
      return {}
  }
}

export default async function AnyPage({ params }: Props) {
  const found = await resolve(params)
  switch (found?.kind) {
    case 'index':
      return <IndexView facet={found.facet} />
    case 'term':
      return <TermView landing={found.landing} />
    case 'page':
      return <PageView page={found.page} />
    case 'redirect':
      return permanentRedirect(found.to)
    default:
      return notFound()
  }
}

async function resolve(params: Props['params']): Promise<Resolved | undefined> {
  return resolvePath(await getViewer(), (await params).path)
}
