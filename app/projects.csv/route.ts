import { makeDownload } from '@/app/download'
import { env } from '@/lib/env'
import { printCsv } from '@/lib/exports/csv'

/** The listing as a table for spreadsheets: the same query string as `/projects`, all pages of it. */
export const { GET, OPTIONS } = makeDownload('csv', 'text/csv; charset=utf-8', (download) =>
  printCsv(download.projects, env.siteUrl, download.shape),
)
