import { openTo } from '@/app/data/cross-origin'
import { findCoverage } from '@/lib/content/coverage/find-coverage'
import { toMatrixRows } from '@/lib/content/coverage/matrix-rows'
import { cacheRule, getViewer } from '@/lib/content/viewer'
import { toTable } from '@/lib/exports/csv'
import { describeFile } from '@/lib/exports/file-name'
import { printNotices } from '@/lib/exports/notice-header'

/** A coverage table for spreadsheets: the same query string as `/coverage`, all rows and columns. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const { matrix, notices } = findCoverage(viewer, new URL(request.url).searchParams)
  const { headings, rows } = toMatrixRows(matrix)
  const kind = `coverage-${matrix.rows.name}-${matrix.columns.name}`
  return new Response(toTable(headings, rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      ...describeFile(matrix.query, 'csv', kind),
      ...printNotices(notices),
      ...openTo(viewer),
      ...cacheRule(viewer),
    },
  })
}
