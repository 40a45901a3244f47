import { answerFile, readDownload } from '@/app/download'
import { env } from '@/lib/env'
import { toXlsx } from '@/lib/exports/xlsx'

/** The listing as an Excel workbook: the same query string as `/projects`, all pages of it. */
export async function GET(request: Request): Promise<Response> {
  const download = await readDownload(request)
  const file = await toXlsx(download.listing.projects, env.siteUrl, download.shape)
  return answerFile(download, {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    end: 'xlsx',
    body: new Uint8Array(file),
  })
}
