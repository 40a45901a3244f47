import { env } from '@/lib/env'
import { toRobots } from '@/lib/exports/robots'
import { ranges } from '@/lib/fields/shown'
import { words } from '@/lib/words/words'

/** It says the same until the next build. */
export const dynamic = 'force-static'

const { robots: say } = words

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

/** What programs may fetch, with the reasons as comments. */
export function GET(): Response {
  return new Response(env.indexable ? allow(env.siteUrl) : refuse(), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

function allow(siteUrl: string): string {
  return toRobots({
    comments: [say.pages, say.data(`${siteUrl}/data`), say.text(`${siteUrl}/llms.txt`)],
    groups: [
      { comment: say.combinations, agents: ['*'], disallow: combinations },
      { comment: say.sharing, agents: sharing, disallow: [] },
    ],
    sitemap: `${siteUrl}/sitemap.xml`,
  })
}

function refuse(): string {
  return toRobots({
    comments: [],
    groups: [{ comment: say.nothing, agents: ['*'], disallow: ['/'] }],
  })
}
