import { notices } from '#words/notices'
import { sentences } from '#words/sentences'
import { makeDataRoute } from '@/app/data/answer-data'
import { linkReason } from '@/app/data/link-reason'
import { listAllProjects, type WholeListing } from '@/lib/content/listing'
import { getSite } from '@/lib/content/store'
import { env } from '@/lib/env'
import type { FeedSource } from '@/lib/exports/feed'
import { describeFilters } from '@/lib/facets/query/describe-query'
import { printQuery } from '@/lib/facets/query/print-query'
import { asList } from '@/lib/facets/query/query'

/**
 * The handlers of a feed of a listing, with the same query string as `/projects`; `page` is a page of
 * the feed.
 *
 * @param path the address of the feed of all projects.
 */
export function makeFeed(path: string, type: string, print: (source: FeedSource) => string) {
  return makeDataRoute<WholeListing>({
    path,
    headers: { 'Content-Type': `${type}; charset=utf-8` },
    find: listAllProjects,
    print: (listing, params) => [print(readSource(listing, params, path))],
    headersOf: linkReason,
  })
}

function readSource(listing: WholeListing, params: URLSearchParams, path: string): FeedSource {
  const { query, projects, vocabulary, asksUnknown } = listing
  const { title, organisation, language, licence } = getSite()
  // A feed of unknown names is not the feed of all projects: it keeps the names in its id.
  const printed = asksUnknown ? params.toString() : printQuery(asList(query))
  const search = printed && `?${printed}`
  return {
    projects,
    siteUrl: env.siteUrl,
    title: sentences.title.feed(title, describeFilters(query, vocabulary)),
    ...(asksUnknown && { note: notices.noneExported }),
    feedUrl: `${env.siteUrl}${path}${search}`,
    pageUrl: `${env.siteUrl}/projects${search}`,
    organisation,
    licence,
    language,
    page: query.page,
  }
}
