import type { Metadata } from 'next'
import { describeChoicePage } from '@/app/(site)/describe-choice-page'
import { type PageParams, readParams } from '@/app/(site)/read-params'
import { CoverageForm } from '@/components/coverage/coverage-form'
import { coverageHref } from '@/components/coverage/coverage-href'
import { MatrixLegend, MatrixTable } from '@/components/coverage/matrix-table'
import { ListPage } from '@/components/layout/list-page'
import { listingHref } from '@/components/listing/listing-href'
import { Notices } from '@/components/ui/notices'
import { axes } from '@/lib/content/coverage/axes'
import { cutToPage, findCoverage } from '@/lib/content/coverage/find-coverage'
import { countsTwice } from '@/lib/content/coverage/make-matrix'
import { getViewer } from '@/lib/content/viewer'
import { words } from '@/lib/words/words'
import './coverage.css'

type Props = { searchParams: PageParams }

const { coverage: say } = words

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return describeChoicePage(say, '/coverage', searchParams)
}

/** How many projects there are of each pair of values. */
export default async function CoveragePage({ searchParams }: Props) {
  const {
    matrix: whole,
    notices,
    sentence,
  } = findCoverage(await getViewer(), await readParams(searchParams))
  const { matrix, notices: cuts } = cutToPage(whole)
  const { rows, columns, query, lines, columnLines, unstated } = matrix
  const pair = { rows: rows.name, columns: columns.name, query }
  return (
    <ListPage title={say.title}>
      <p className="mt-4 max-w-3xl text-lead text-muted">{say.lead}</p>
      <div className="no-print mt-6 border-t-2 border-ink pt-5">
        <CoverageForm axes={axes} rows={rows} columns={columns} query={query} />
      </div>
      <div className="mt-6 space-y-3">
        <Notices notices={[...notices, ...cuts]} />
        <p className="flex flex-wrap items-center gap-x-4 wrap-anywhere">
          <span>{say.counted(sentence)}</span>
          <a href={listingHref(query)} className="link inline-flex min-h-11 items-center">
            {say.list}
          </a>
        </p>
        {lines.length + unstated.rows > 0 && columnLines.length + unstated.columns > 0 ? (
          <>
            <MatrixLegend matrix={matrix} />
            <MatrixTable matrix={matrix} />
            {countsTwice(whole) && <p className="max-w-prose text-sm text-muted">{say.about}</p>}
          </>
        ) : (
          <p className="text-lead">{say.none}</p>
        )}
        <p className="no-print flex flex-wrap gap-x-6 text-sm">
          <a
            href={coverageHref(pair, '/coverage.csv')}
            rel="nofollow"
            className="link inline-flex min-h-11 items-center"
          >
            {say.csv}
          </a>
          <a
            href={coverageHref({ ...pair, rows: columns.name, columns: rows.name })}
            rel="nofollow"
            className="link inline-flex min-h-11 items-center"
          >
            {say.swap}
          </a>
        </p>
      </div>
    </ListPage>
  )
}
