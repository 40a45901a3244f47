import type { Metadata } from 'next'
import { type PageParams, readParams } from '@/app/(site)/read-params'
import { DownloadForm } from '@/components/data/download-form'
import { ListPage } from '@/components/layout/list-page'
import { listingHref } from '@/components/listing/listing-href'
import { Notices } from '@/components/ui/notices'
import { listAllProjects } from '@/lib/content/listing'
import { getViewer } from '@/lib/content/viewer'
import { readShape } from '@/lib/exports/shape'
import { describeResult } from '@/lib/facets/query/describe-query'
import { printQuery } from '@/lib/facets/query/print-query'
import { asList } from '@/lib/facets/query/query'
import { words } from '@/lib/words/words'

type Props = { searchParams: PageParams }

const { downloadPage: say } = words

export const metadata: Metadata = {
  title: say.title,
  robots: { index: false, follow: true },
}

/** Where one chooses format, rows and columns of a download of the listing. */
export default async function DownloadPage({ searchParams }: Props) {
  const { shape, notices, rest } = readShape(await readParams(searchParams))
  const listing = listAllProjects(await getViewer(), rest)
  const query = asList(listing.query)
  const sentence = describeResult(query, listing.vocabulary, listing.projects.length)
  return (
    <ListPage title={say.title} listHref={listingHref(query)}>
      <p className="mt-4 text-lead wrap-anywhere text-muted">{say.found(sentence)}</p>
      <p className="mt-1">
        <a href={listingHref(query)} className="link inline-flex min-h-11 items-center">
          {say.back}
        </a>
      </p>
      <Notices notices={[...listing.notices, ...notices]} />
      <DownloadForm search={printQuery(query)} shape={shape} />
    </ListPage>
  )
}
