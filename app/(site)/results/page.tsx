import type { Metadata } from 'next'
import { type PageParams, readParams } from '@/app/(site)/read-params'
import { describeShared } from '@/app/social/card-metadata'
import { findCard } from '@/app/social/find-card'
import { ListPage } from '@/components/layout/list-page'
import { listingHref } from '@/components/listing/listing-href'
import { Pagination } from '@/components/listing/results/pagination'
import { ResultList } from '@/components/results/result-list'
import { ResultsForm } from '@/components/results/results-form'
import { ResultDownloads, ResultOrders, resultsHref } from '@/components/results/results-links'
import { Notices } from '@/components/ui/notices'
import { findResults } from '@/lib/content/pages/results'
import { getViewer } from '@/lib/content/viewer'
import { isIndexable } from '@/lib/finder/is-indexable'
import { words } from '@/lib/words/words'
import './results.css'

type Props = { searchParams: PageParams }

const { results: say } = words

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const viewer = await getViewer()
  const { query, choice, page, lines, projects } = findResults(
    viewer,
    await readParams(searchParams),
  )
  const { title } = say
  const description = say.description(lines.length, projects)
  const url = resultsHref(query, choice, page)
  const isPlain = isIndexable(query) && choice.unit === undefined && page === 1
  return {
    title,
    description,
    alternates: { canonical: url },
    ...describeShared({ title, description, url }, findCard(viewer, [], {})),
    ...(!isPlain && { robots: { index: false, follow: true } }),
  }
}

/** The results of all projects found, in their own words; never added up. */
export default async function ResultsPage({ searchParams }: Props) {
  const results = findResults(await getViewer(), await readParams(searchParams))
  const { query, choice, notices, sentence, lines, shown, page, pages, projects, units } = results
  return (
    <ListPage title={say.title}>
      <p className="mt-5 max-w-3xl text-lead text-muted">{say.lead}</p>
      <div className="mt-8 space-y-4">
        <ResultsForm {...results} />
        <Notices notices={notices} />
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <p className="font-serif text-lead wrap-anywhere">
            {say.sentence(lines.length, projects, sentence)}
          </p>
          <p className="flex flex-wrap gap-x-6 text-sm">
            <a href={listingHref(query)} className="link inline-flex min-h-11 items-center">
              {say.filters}
            </a>
            <a href="#no-total" className="link inline-flex min-h-11 items-center">
              {say.noTotal.title}
            </a>
            {resultsHref(query) !== '/results' && (
              <a href="/results" className="link inline-flex min-h-11 items-center">
                {say.all}
              </a>
            )}
          </p>
        </div>
        {lines.length > 0 ? (
          <>
            <ResultOrders {...results} />
            <ResultList lines={shown} />
            <Pagination
              page={page}
              pages={pages}
              linkTo={(number) => ({ href: resultsHref(query, choice, number), rel: 'nofollow' })}
            />
            <ResultDownloads {...results} />
          </>
        ) : (
          <p>{units.length > 0 ? say.noneInUnit : say.none}</p>
        )}
      </div>
      <section className="mt-12 max-w-prose border-t border-rule pt-6">
        <h2 id="no-total" className="font-serif text-heading font-semibold">
          {say.noTotal.title}
        </h2>
        <p className="mt-2">{say.noTotal.text}</p>
      </section>
    </ListPage>
  )
}
