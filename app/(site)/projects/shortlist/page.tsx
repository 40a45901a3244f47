import type { Metadata } from 'next'
import { type PageParams, readParams } from '@/app/(site)/read-params'
import { ListPage } from '@/components/layout/list-page'
import { AddProjects } from '@/components/shortlist/add-projects'
import { readColumns } from '@/components/shortlist/evidence-columns'
import { PickList } from '@/components/shortlist/pick-list'
import { shortlistHref, shortlistViews } from '@/components/shortlist/shortlist-href'
import { ShortlistOutputs } from '@/components/shortlist/shortlist-outputs'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { CopyText } from '@/components/ui/copy-text.client'
import { Notices } from '@/components/ui/notices'
import { readShow } from '@/lib/content/read-show'
import { findShortlist } from '@/lib/content/shortlist/find-shortlist'
import { maxPicks } from '@/lib/content/shortlist/picks'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { words } from '@/lib/words/words'
import { EvidenceView } from './evidence-view'
import './evidence.css'

type Props = { searchParams: PageParams }

const { shortlist: say } = words

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { show } = readShow(await readParams(searchParams), shortlistViews)
  return {
    title: show === 'list' ? say.title : `${say.views[show]} – ${say.title}`,
    robots: { index: false, follow: false },
  }
}

/** Chosen projects in one's own order, kept in the address: to compare, print and download. */
export default async function ShortlistPage({ searchParams }: Props) {
  const { columns, notices: unknownColumns, rest } = readColumns(await readParams(searchParams))
  const { show, notices: unknownViews, rest: params } = readShow(rest, shortlistViews)
  const { picks, listing, found, notices } = findShortlist(await getViewer(), params)
  const slugs = picks.map(({ slug }) => slug)
  const state = { slugs, query: listing.query }
  return (
    <ListPage title={say.title}>
      <p className="no-print mt-4 max-w-3xl text-lead text-muted">{say.lead}</p>
      <div className="mt-5 space-y-6">
        <Notices notices={[...notices, ...unknownColumns, ...unknownViews]} />
        {picks.length > 0 && (
          <div className="no-print">
            <ChoiceLinks
              label={say.views.name}
              group="shortlist"
              choices={shortlistViews.map((view) => ({
                key: view,
                label: say.views[view],
                href: shortlistHref({ ...state, show: view }),
                isCurrent: view === show,
              }))}
            />
          </div>
        )}
        {picks.length === 0 && <p>{say.empty}</p>}
        {picks.length > 0 && show !== 'list' && (
          <EvidenceView picks={picks} columns={columns} show={show} state={state} />
        )}
        {picks.length > 0 && show === 'list' && (
          <>
            <section aria-label={say.count(picks.length)}>
              <h2 className="mb-3 font-serif text-heading font-semibold">
                {say.count(picks.length)}
              </h2>
              <PickList picks={picks} state={state} />
            </section>
            <ShortlistOutputs slugs={slugs} />
            <div className="max-w-2xl">
              <p className="label">{say.address}</p>
              <CopyText label={say.address} text={`${env.siteUrl}${shortlistHref({ slugs })}`} />
            </div>
          </>
        )}
        {(picks.length === 0 || show === 'list') && (
          <div className="no-print pt-6">
            <AddProjects
              projects={found}
              query={listing.query}
              pages={listing.pages}
              sentence={listing.sentence}
              slugs={slugs}
              limit={maxPicks}
            />
          </div>
        )}
      </div>
    </ListPage>
  )
}
