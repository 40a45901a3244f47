import { env } from '@/lib/env'
import { toSitemap } from '@/lib/exports/sitemap'
import { listEntries } from './list-entries'

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60

/** Every page for search engines, or from 10,000 pages on an index of files that list them. */
export function GET(): Response {
  return new Response(toSitemap(listEntries(), env.siteUrl), {
    headers: { 'Content-Type': 'application/xml' },
  })
}
