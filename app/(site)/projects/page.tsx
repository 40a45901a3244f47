import type { Metadata } from 'next'
import { sentences } from '#words/sentences'
import { shortlist } from '#words/shortlist'
import { describeShared } from '@/app/social/card-metadata'
import { findCard } from '@/app/social/find-card'
import { Finder } from '@/components/listing/finder/finder.client'
import { asUsual, canonicalHref, listFeeds, listingHref } from '@/components/listing/listing-href'
import { PickNote } from '@/components/shortlist/pick-note'
import { LinkedData } from '@/components/ui/linked-data'
import { getFinderFiles } from '@/lib/content/finder-files'
import { listProjects } from '@/lib/content/listing'
import { countByCountry } from '@/lib/content/pages/landing'
import { readPicks } from '@/lib/content/shortlist/picks'
import { getLibrary, getSite } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { describeCollection } from '@/lib/exports/linked-data'
import { noTerm } from '@/lib/facets/no-term'
import { isIndexable } from '@/lib/finder/is-indexable'
import { getWorldDrawing } from '@/lib/geo/world'
import '../filters.css'
import '../map-frame.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const viewer = await getViewer()
  const params = await searchParams
  const listing = listProjects(viewer, params)
  const { query, title, sentence } = listing
  const description = sentences.description(sentence)
  const canonical = canonicalHref(listing)
  const first = asUsual({ ...query, page: 1 })
  return {
    title,
    description,
    alternates: {
      canonical,
      types: {
        ...listFeeds(first),
        'application/json+oembed': `/api/oembed?url=${encodeURIComponent(env.siteUrl + listingHref(first))}`,
      },
    },
    ...describeShared(
      { title, description, url: canonical },
      findCard(viewer, ['projects'], params),
    ),
    ...(!isIndexable(query) && { robots: { index: false, follow: true } }),
  }
}

export default async function ProjectsPage({ searchParams }: Props) {
  const viewer = await getViewer()
  const listing = listProjects(viewer, await searchParams)
  const { pick } = listing.query
  const { picks, notices } = readPicks(viewer, new URLSearchParams({ pick }))
  const initial = { ...listing, notices: [...notices, ...listing.notices] }
  const { title, organisation } = getSite()
  const { query, projects, sentence } = initial
  const site = { siteUrl: env.siteUrl, organisation }
  return (
    <>
      <Finder
        initial={initial}
        files={getFinderFiles(viewer)}
        siteTitle={title}
        {...(pick && {
          picked: {
            note: <PickNote picks={picks} pick={pick} />,
            change: shortlist.change,
            clear: shortlist.clear,
          },
        })}
        drawing={getWorldDrawing(
          initial.facets.country.map(({ value }) => value).filter((value) => value !== noTerm),
          countByCountry(getLibrary(viewer)),
        )}
      />
      {isIndexable(query) && (
        <LinkedData
          things={[describeCollection(sentence, canonicalHref(initial), projects, site)]}
        />
      )}
    </>
  )
}
