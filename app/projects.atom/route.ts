import { notices } from '#words/notices'
import { sentences } from '#words/sentences'
import { makeDataRoute } from '@/app/data/answer-data'
import { linkReason } from '@/app/data/link-reason'
import { listAllProjects, type WholeListing } from '@/lib/content/listing'
import { getSite } from '@/lib/content/store'
import { env } from '@/lib/env'
import { toAtom } from '@/lib/exports/atom'
import { describeFilters } from '@/lib/facets/describe-query'
import { printQuery } from '@/lib/facets/print-query'
import { withPage, withView } from '@/lib/facets/query'

/** The listing as a feed, with the same query string as `/projects`. */
export const { GET, OPTIONS } = makeDataRoute({
  path: '/projects.atom',
  headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  find: listAllProjects,
  print: (listing, params) => [printFeed(listing, params)],
  headersOf: linkReason,
})

function printFeed(listing: WholeListing, params: URLSearchParams): string {
  const { query, projects, vocabulary, asksUnknown } = listing
  const { title, organisation, language } = getSite()
  // A feed of unknown names is not the feed of all projects: it keeps the names in its id.
  const printed = asksUnknown ? params.toString() : printQuery(withView(withPage(query, 1), 'list'))
  const search = printed && `?${printed}`
  return toAtom({
    projects,
    siteUrl: env.siteUrl,
    title: sentences.title.feed(title, describeFilters(query, vocabulary)),
    ...(asksUnknown && { subtitle: notices.noneExported }),
    feedUrl: `${env.siteUrl}/projects.atom${search}`,
    pageUrl: `${env.siteUrl}/projects${search}`,
    organisation,
    language,
  })
}
