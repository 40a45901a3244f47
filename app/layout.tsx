import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteFooter } from '@/components/site-footer'
import { SiteHeader } from '@/components/site-header'
import { getSite } from '@/lib/content/store'
import { env } from '@/lib/env'
import { fontVariables } from './fonts'
import './globals.css'
import './prose.css'
import './print.css'

export function generateMetadata(): Metadata {
  const site = getSite()
  return {
    metadataBase: new URL(env.siteUrl),
    title: { default: site.title, template: `%s – ${site.title}` },
    description: site.description,
    openGraph: { siteName: site.title, type: 'website', locale: site.language },
    robots: env.indexable ? undefined : { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfbf8' },
    { media: '(prefers-color-scheme: dark)', color: '#11161a' },
  ],
  colorScheme: 'light dark',
}

export default function RootLayout({ children }: { children: ReactNode }) {
  const site = getSite()
  return (
    <html lang={site.language} className={fontVariables}>
      <body>
        <SiteHeader title={site.title} />
        <main id="main" tabIndex={-1} className="outline-none">
          {children}
        </main>
        <SiteFooter site={site} />
      </body>
    </html>
  )
}
