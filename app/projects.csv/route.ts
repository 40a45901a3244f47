import { answerFile, readDownload } from '@/app/download'
import { env } from '@/lib/env'
import { printCsv } from '@/lib/exports/csv'
import { toStream } from '@/lib/exports/stream'

/** The listing as a table for spreadsheets: the same query string as `/projects`, all pages of it. */
export async function GET(request: Request): Promise<Response> {
  const download = await readDownload(request)
  return answerFile(download, {
    type: 'text/csv; charset=utf-8',
    end: 'csv',
    body: toStream(printCsv(download.listing.projects, env.siteUrl, download.shape)),
  })
}
