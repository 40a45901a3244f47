import type { MetadataRoute } from 'next'
import { env } from '@/lib/env'
import { ranges } from '@/lib/fields/shown'

/**
 * Filter combinations, other orders and views, searches, and the same projects in other formats: no
 * address of these is for search engines, and there are more than one could visit. Every project and
 * every landing page is in the sitemap, and pages of the whole list stay open.
 */
const combinations = [
  '/projects?*&',
  ...['q', 'sort', 'view', ...ranges.flatMap(({ params }) => params)].map(
    (param) => `/projects?${param}=`,
  ),
  ...['/projects/print', '/projects.csv?', '/projects.json?', '/projects.atom?', '/api/projects?'],
]

/** Programs that fetch a page because somebody shared it there; they obey robots.txt and follow no links. Case does not matter (RFC 9309). */
const sharing = ['twitterbot', 'linkedinbot', 'facebookexternalhit', 'slackbot-linkexpanding']

export default function robots(): MetadataRoute.Robots {
  if (!env.indexable) return { rules: { userAgent: '*', disallow: '/' } }
  return {
    rules: [
      { userAgent: '*', allow: '/', disallow: combinations },
      { userAgent: sharing, allow: '/' },
    ],
    sitemap: `${env.siteUrl}/sitemap.xml`,
  }
}
