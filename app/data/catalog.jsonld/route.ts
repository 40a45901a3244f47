import { dataPage as say } from '#words/data'
import { getLibrary, getSite } from '@/lib/content/store'
import { publicViewer } from '@/lib/content/types'
import { env } from '@/lib/env'
import { toCatalog } from '@/lib/exports/catalog'
import { findPublicSince, findUpdate } from '@/lib/exports/feed-times'

/** Schedules are kept to the minute. */
export const revalidate = 60

/** The data of the site, described for catalogues of open data. */
export function GET(): Response {
  const { title, organisation, language, licence } = getSite()
  const modified = getLibrary(publicViewer)
    .projects.map((project) => findUpdate(project) ?? findPublicSince(project))
    .toSorted()
    .at(-1)
  const body = toCatalog({
    title,
    description: say.lead,
    organisation,
    language,
    siteUrl: env.siteUrl,
    ...(modified !== undefined && { modified }),
    ...(licence !== undefined && { licence }),
  })
  return new Response(body, {
    headers: { 'Content-Type': 'application/ld+json', 'Access-Control-Allow-Origin': '*' },
  })
}
