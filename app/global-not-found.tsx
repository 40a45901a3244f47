import type { Metadata } from 'next'
import { LostPage } from '@/components/layout/lost-page'
import { SiteFrame } from '@/components/layout/site-frame'
import { everybody, getSite, listPages } from '@/lib/content/store'
import { words } from '@/lib/words/words'
import { fontVariables } from './(site)/fonts'
import './(site)/site.css'

export { viewport } from './(site)/layout'

/** Next itself says that search engines should pass by. */
export const metadata: Metadata = {
  title: words.frame.title(words.notFound.title, getSite().title),
}

/**
 * The page of every address that no route has. The site and the editor have a layout each, so there
 * is none that Next could put around it by itself.
 */
export default function GlobalNotFound() {
  const site = getSite()
  return (
    <html lang={site.language} className={fontVariables}>
      <body>
        <SiteFrame site={site} pages={listPages(everybody)}>
          <LostPage />
        </SiteFrame>
      </body>
    </html>
  )
}
