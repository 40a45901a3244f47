import { getSite } from '@/lib/content/store'
import { env } from '@/lib/env'
import { toOpenSearch } from '@/lib/exports/open-search'

/** The search of the site, for browsers that add it to their own. */
export function GET(): Response {
  const { title, tagline } = getSite()
  const body = toOpenSearch({ title, description: tagline || title, siteUrl: env.siteUrl })
  return new Response(body, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
