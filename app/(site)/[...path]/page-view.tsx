import type { Metadata } from 'next'
import { describeShared } from '@/app/social/card-metadata'
import { findCard } from '@/app/social/find-card'
import { ContentPage } from '@/components/layout/content-page'
import { LinkedData } from '@/components/ui/linked-data'
import { readImageSize } from '@/lib/content/images'
import { getSite, readPageText } from '@/lib/content/store'
import type { Page } from '@/lib/content/types'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import * as linked from '@/lib/exports/linked-data'
import { renderMarkdown } from '@/lib/markdown/render-markdown'
import { words } from '@/lib/words/words'

/** What the head of a page of content says. */
export async function describePage({ slug, title, description, isDraft }: Page): Promise<Metadata> {
  const url = `/${slug}`
  return {
    title,
    description,
    alternates: { canonical: url },
    ...describeShared({ title, description, url }, findCard(await getViewer(), [slug], {})),
    ...(isDraft && { robots: { index: false, follow: false } }),
  }
}

/** A page of content, such as "About". */
export async function PageView({ page }: { page: Page }) {
  const parts = renderMarkdown(await readPageText(page), readImageSize)
  const { title, description, slug, isDraft } = page
  const site = { siteUrl: env.siteUrl, organisation: getSite().organisation }
  const steps = [
    { label: words.pages.home, href: '/' },
    { label: title, href: `/${slug}` },
  ]
  return (
    <>
      <ContentPage page={page} parts={parts} />
      {!isDraft && (
        <LinkedData
          things={[
            linked.describePage({ title, description, href: `/${slug}` }, site),
            linked.describeSteps(steps, site),
          ]}
        />
      )}
    </>
  )
}
