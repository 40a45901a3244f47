import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { frame } from '#words/frame'
import { describeShared } from '@/app/social/card-metadata'
import { findCard } from '@/app/social/find-card'
import { SiteFrame } from '@/components/layout/site-frame'
import { PreviewBanner } from '@/components/preview/preview-banner'
import { everybody, getProject, getSite, listPages } from '@/lib/content/store'
import { getPreview, getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import type { Preview } from '@/lib/preview/token'
import { fontVariables } from './fonts'
import './fallback-fonts.css'
import './site.css'
import './map.css'
import './prose.css'
import './story.css'
import './print.css'
import './print-story.css'

export async function generateMetadata(): Promise<Metadata> {
  const site = getSite()
  const isPreview = (await getPreview()) !== undefined
  const card = findCard(await getViewer(), [], {})
  return {
    metadataBase: new URL(env.siteUrl),
    title: { default: site.title, template: frame.title('%s', site.title) },
    description: site.description,
    // The home page's, and that of every page which names none.
    ...describeShared({ title: site.title, description: site.description }, card),
    robots: env.indexable && !isPreview ? undefined : { index: false, follow: false },
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

export default async function RootLayout({ children }: { children: ReactNode }) {
  const site = getSite()
  const preview = await getPreview()
  const viewer = await getViewer()
  const asOf = viewer.kind === 'public' && viewer.asOf !== undefined ? { asOf: viewer.asOf } : {}
  return (
    <html lang={site.language} className={fontVariables}>
      <head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.title}
          href="/opensearch.xml"
        />
      </head>
      <body>
        {preview && (
          <PreviewBanner expiresAt={preview.expiresAt} {...nameProject(preview)} {...asOf} />
        )}
        {env.isDevelopment && <PreviewBanner {...asOf} />}
        <SiteFrame site={site} pages={listPages(everybody)}>
          {children}
        </SiteFrame>
      </body>
    </html>
  )
}

/** The title of the project that a preview is for; none when it is for all, or withdrawn. */
function nameProject({ scope }: Preview): { title?: string } {
  if (scope === 'all') return {}
  const project = getProject({ kind: 'preview', scope }, scope.slug)
  if (project) return { title: project.title }
  // A project that was saved on a branch may not be deployed yet.
  return scope.branch === undefined ? {} : { title: scope.slug }
}
