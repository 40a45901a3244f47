import { respondWith } from '@/app/api/v1/respond'
import { listResultRows, resultHeadings } from '@/lib/api/results'
import { findResults } from '@/lib/content/pages/results'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { toTable } from '@/lib/exports/csv'
import { describeFile } from '@/lib/exports/file-name'
import { printNotices } from '@/lib/exports/notice-header'

export { OPTIONS, POST, POST as DELETE, POST as PATCH, POST as PUT } from '@/app/api/v1/respond'

/** The results that `/results` shows, of all pages, as a table. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const results = findResults(viewer, new URL(request.url).searchParams)
  const table = toTable(resultHeadings, listResultRows(results, env.siteUrl))
  return respondWith(request, viewer, table, {
    'Content-Type': 'text/csv; charset=utf-8',
    ...describeFile(results.query, 'csv', 'results'),
    ...printNotices(results.notices),
  })
}
