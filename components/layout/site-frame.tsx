import type { ReactNode } from 'react'
import type { Page, Site } from '@/lib/content/types'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

/** The header and footer of every page. */
export function SiteFrame({
  site,
  pages,
  children,
}: {
  site: Site
  /** The content pages that the footer links to. */
  pages: readonly Page[]
  children: ReactNode
}) {
  return (
    <>
      <SiteHeader title={site.title} about={pages.find(({ slug }) => slug === 'about')} />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <SiteFooter site={site} pages={pages} />
    </>
  )
}
