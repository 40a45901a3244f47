import { type DataFormat, makeDataRoute } from '@/app/data/answer-data'
import { linkReason } from '@/app/data/link-reason'
import { listAllProjects, type WholeListing } from '@/lib/content/listing'
import type { Viewer } from '@/lib/content/types'
import { describeFile } from '@/lib/exports/file-name'
import { printNotices } from '@/lib/exports/notice-header'
import { readShape, type Shape } from '@/lib/exports/shape'

/** What a download is made of: the projects of all pages, and which columns and rows it has. */
export type Download = WholeListing & { readonly shape: Shape }

/** Finds what the query string of a download asks for; never throws for any. */
export function findDownload(viewer: Viewer, params: URLSearchParams): Download {
  const { shape, notices, rest } = readShape(params)
  const listing = listAllProjects(viewer, rest)
  return { ...listing, notices: [...listing.notices, ...notices], shape }
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
