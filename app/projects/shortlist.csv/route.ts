import { readColumns } from '@/components/shortlist/evidence-columns'
import { readPicks } from '@/lib/content/shortlist/picks'
import { cacheRule, getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { toTable } from '@/lib/exports/csv'
import { printNotices } from '@/lib/exports/notice-header'
import { words } from '@/lib/words/words'

/** The evidence of a shortlist for spreadsheets: the same query string as `/projects/shortlist`. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await getViewer()
  const { columns, notices: unknown, rest } = readColumns(new URL(request.url).searchParams)
  const { picks, notices } = readPicks(viewer, rest)
  const { project, link } = words.shortlist
  const rows = picks.map((one) => [
    one.title,
    ...columns.map(({ read }) => read(one).join('; ')),
    `${env.siteUrl}/projects/${one.slug}`,
  ])
  const headings = [project, ...columns.map(({ label }) => label), link]
  return new Response(toTable(headings, rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="shortlist.csv"',
      ...printNotices([...notices, ...unknown]),
      ...cacheRule(viewer),
    },
  })
}
