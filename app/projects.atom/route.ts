import { sentences } from '#words/sentences'
import { listAllProjects } from '@/lib/content/listing'
import { getSite } from '@/lib/content/store'
import { cacheRule, getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { toAtom } from '@/lib/exports/atom'
import { describeFilters } from '@/lib/facets/describe-query'
import { printQuery } from '@/lib/facets/print-query'
import { withPage, withView } from '@/lib/facets/query'

/** The listing as a feed, with the same query string as `/projects`. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const { searchParams } = new URL(request.url)
  const { query, projects, vocabulary } = listAllProjects(viewer, searchParams)
  const { title, organisation, language } = getSite()
  const filters = describeFilters(query, vocabulary)
  const printed = printQuery(withView(withPage(query, 1), 'list'))
  const search = printed && `?${printed}`
  const feed = toAtom({
    projects,
    siteUrl: env.siteUrl,
    title: sentences.title.feed(title, filters),
    feedUrl: `${env.siteUrl}/projects.atom${search}`,
    pageUrl: `${env.siteUrl}/projects${search}`,
    organisation,
    language,
  })
  return new Response(feed, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', ...cacheRule(viewer) },
  })
}
