import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { fontVariables } from '@/app/(site)/fonts'
import { getSite } from '@/lib/content/store'
import { env } from '@/lib/env'
import '@/app/(site)/fallback-fonts.css'
import '@/app/(site)/globals.css'
import '@/app/(site)/map.css'
import '@/app/(site)/map-frame.css'
import '@/app/(site)/timeline.css'
import '@/app/(site)/coverage/coverage.css'

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(env.siteUrl),
    title: getSite().title,
    robots: { index: false, follow: true },
  }
}

/** A page for the frame of another site: no navigation, and every link opens outside of the frame. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={getSite().language} className={fontVariables}>
      <head>
        <base target="_top" />
      </head>
      <body>
        <main className="p-3 sm:p-4">{children}</main>
      </body>
    </html>
  )
}
