import { respondWith } from '@/app/api/v1/respond'
import { readBy } from '@/lib/api/read-by'
import { countHeadings } from '@/lib/api/schemas'
import { ignorePicks, listProjects } from '@/lib/content/listing'
import { getViewer } from '@/lib/content/viewer'
import { toTable } from '@/lib/exports/csv'
import { describeFile } from '@/lib/exports/file-name'
import { printNotices } from '@/lib/exports/notice-header'

export { OPTIONS, POST, POST as DELETE, POST as PATCH, POST as PUT } from '@/app/api/v1/respond'

/** The counts that the listing shows beside its filters, as a table. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const { rest, filters, notices } = readBy(new URL(request.url).searchParams)
  const listing = ignorePicks(listProjects(viewer, rest))
  const rows = filters.flatMap(({ key, param }) =>
    listing.facets[key].map(({ value, label, count }) => [param, value, label, count]),
  )
  return respondWith(request, viewer, toTable(countHeadings, rows), {
    'Content-Type': 'text/csv; charset=utf-8',
    ...describeFile(listing.query, 'csv', 'counts'),
    ...printNotices([...listing.notices, ...notices]),
  })
}
