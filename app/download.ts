import { notices as say } from '#words/notices'
import { type DataFormat, makeDataRoute } from '@/app/data/answer-data'
import { linkReason } from '@/app/data/link-reason'
import { ignorePicks, listAllProjects, type WholeListing } from '@/lib/content/listing'
import type { Viewer } from '@/lib/content/types'
import { describeFile } from '@/lib/exports/file-name'
import { printNotices } from '@/lib/exports/notice-header'
import { readShape, type Shape } from '@/lib/exports/shape'
import type { Notice, Query } from '@/lib/facets/types'

/** What a download is made of: the projects of all pages, and which columns and rows it has. */
export type Download = WholeListing & { readonly shape: Shape }

/**
 * Finds what the query string of a download asks for; never throws for any. A notice says that all
 * pages are in it if one was asked for.
 */
export function findDownload(viewer: Viewer, params: URLSearchParams): Download {
  const { shape, notices, rest } = readShape(params)
  const listing = ignorePicks(listAllProjects(viewer, rest))
  const told = [...listing.notices, ...notices, ...noticePages(listing.query)]
  return { ...listing, notices: told, shape }
}

function noticePages({ page }: Query): Notice[] {
  return page === 1 ? [] : [{ param: 'page', value: String(page), message: say.allPages }]
}

/** The headers of a file: a name that says the query, notices, and why it is empty. */
export function describeDownload(download: Download, end: string): Record<string, string> {
  const { query, notices } = download
  return { ...describeFile(query, end), ...printNotices(notices), ...linkReason(download) }
}

/**
 * The handlers of a download in a text format; its name ends like its address, `/projects.csv`.
 *
 * @param print the file in pieces.
 */
export function makeDownload(
  end: string,
  type: string,
  print: (download: Download) => Iterable<string>,
) {
  const format: DataFormat<Download> = {
    path: `/projects.${end}`,
    headers: { 'Content-Type': type },
    find: findDownload,
    print,
    keyOf: ({ shape }) => [shape.columns?.map(({ heading }) => heading), shape.isByCountry],
    headersOf: (download) => describeDownload(download, end),
  }
  return makeDataRoute(format)
}
