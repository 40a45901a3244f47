import { makeDataRoute } from '@/app/data/answer-data'
import { linkReason } from '@/app/data/link-reason'
import { findDownload } from '@/app/download'
import { env } from '@/lib/env'
import { toProjectsJson } from '@/lib/exports/project-json'

/** The listing as data: the same query string as `/projects`, all pages of it. */
export const { GET, OPTIONS } = makeDataRoute({
  path: '/projects.json',
  headers: { 'Content-Type': 'application/json' },
  find: findDownload,
  print: (download) => [JSON.stringify(toProjectsJson(download, env.siteUrl, download.shape))],
  keyOf: ({ shape }) => [shape.columns?.map(({ heading }) => heading), shape.isByCountry],
  headersOf: linkReason,
})
