import type { Metadata } from 'next'
import { type PageParams, readParams } from '@/app/(site)/read-params'
import { embedViews } from '@/components/embed/embed-href'
import { listingHref } from '@/components/listing/listing-href'
import { Notices } from '@/components/ui/notices'
import { findCoverage } from '@/lib/content/coverage/find-coverage'
import { readShow } from '@/lib/content/shortlist/find-shortlist'
import { getSite } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { words } from '@/lib/words/words'
import { EmbedBody } from './embed-body'

type Props = { searchParams: PageParams }

export const metadata: Metadata = { title: words.embed.title }

/** A listing for the frame of another site, as a list, map, number, timeline or table. */
export default async function EmbedPage({ searchParams }: Props) {
  const viewer = await getViewer()
  const { show, notices: unknown, rest } = readShow(await readParams(searchParams), embedViews)
  const { matrix, notices, sentence } = findCoverage(viewer, rest)
  return (
    <div className="space-y-4">
      <Notices notices={[...unknown, ...notices]} />
      <h1 className="font-serif text-lead wrap-anywhere">{sentence}</h1>
      <EmbedBody show={show} matrix={matrix} viewer={viewer} />
      <p className="border-t border-rule pt-1 text-sm">
        <a
          href={listingHref(matrix.query)}
          rel="noopener"
          className="link inline-flex min-h-11 items-center"
        >
          {words.embed.all(getSite().title)}
        </a>
      </p>
    </div>
  )
}
