import type { ReactNode } from 'react'
import type { Page, Site } from '@/lib/content/types'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

/** What stands around every page. */
export function SiteFrame({
  site,
  pages,
  children,
}: {
  site: Site
  /** The pages of content, which the foot leads to. */
  pages: readonly Page[]
  children: ReactNode
}) {
  return (
    <>
      <SiteHeader title={site.title} />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter site={site} pages={pages} />
    </>
  )
}
