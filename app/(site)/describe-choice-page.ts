import type { Metadata } from 'next'
import { describeShared } from '@/app/social/card-metadata'
import { findCard } from '@/app/social/find-card'
import { getViewer } from '@/lib/content/viewer'
import { type PageParams, readParams } from './read-params'

/** The metadata of a page where one chooses something: search engines list it without any choice. */
export async function describeChoicePage(
  { title, description }: { readonly title: string; readonly description: string },
  url: string,
  searchParams: PageParams,
): Promise<Metadata> {
  const hasChoice = (await readParams(searchParams)).size > 0
  return {
    title,
    description,
    alternates: { canonical: url },
    ...describeShared({ title, description, url }, findCard(await getViewer(), [], {})),
    ...(hasChoice && { robots: { index: false, follow: true } }),
  }
}
