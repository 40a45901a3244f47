import { openTo } from '@/app/data/cross-origin'
import { describeDownload, findDownload } from '@/app/download'
import { getViewer, sharedCacheRule } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { toXlsx } from '@/lib/exports/xlsx'

export { answerPreflight as OPTIONS } from '@/app/data/cross-origin'

/** The listing as an Excel workbook: the same query string as `/projects`, all pages of it. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const download = findDownload(viewer, new URL(request.url).searchParams)
  const file = await toXlsx(download.projects, env.siteUrl, download.shape)
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ...openTo(viewer),
      ...describeDownload(download, 'xlsx'),
      ...sharedCacheRule(viewer),
    },
  })
}
