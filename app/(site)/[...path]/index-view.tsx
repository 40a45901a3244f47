import type { Metadata } from 'next'
import { CountryMap } from '@/app/(site)/country-map'
import { describeShared } from '@/app/social/card-metadata'
import { findCard } from '@/app/social/find-card'
import { IndexHeader } from '@/components/term/index-header'
import { IndexList } from '@/components/term/index-list'
import { LinkedData } from '@/components/ui/linked-data'
import { listTerms, listUsedTerms } from '@/lib/content/pages/landing'
import { getLibrary, getSite, readTermText } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import * as linked from '@/lib/exports/linked-data'
import { projectFields, vocabularies } from '@/lib/fields/fields'
import type { TermFilterKey } from '@/lib/fields/shown'
import type { Vocabulary } from '@/lib/fields/types'
import { firstParagraph } from '@/lib/markdown/plain-text'
import { isPlaceless } from '@/lib/pseudo-places'
import { termHref, termRoots } from '@/lib/term-paths'
import { words } from '@/lib/words/words'
import '../landing.css'

/** The most characters of a term's text that an index page shows. */
const excerptLength = 240

/** What the head of an index page says. */
export async function describeIndex(facet: TermFilterKey): Promise<Metadata> {
  const viewer = await getViewer()
  const library = getLibrary(viewer)
  const title = words.nouns[facet].many
  const count = listUsedTerms(library, facet).length
  const description = words.landing.indexDescription(title, count, library.projects.length)
  const url = termRoots[facet]
  return {
    title,
    description,
    alternates: { canonical: url },
    ...describeShared({ title, description, url }, findCard(viewer, [url.slice(1)], {})),
  }
}

/** The page that lists the terms of a vocabulary which have pages. */
export async function IndexView({ facet }: { facet: TermFilterKey }) {
  const { vocabulary } = projectFields[facet]
  const { index, map }: Vocabulary = vocabularies[vocabulary]
  const summaries = listTerms(getLibrary(await getViewer()), facet)
  const texts = await Promise.all(
    summaries.map(async ({ term: { value } }) => {
      const text = firstParagraph(await readTermText(vocabulary, value), excerptLength)
      return [value, text] as const
    }),
  )
  const placed = summaries.filter(({ term }) => !isPlaceless(term.value))
  const across = summaries.filter(({ term }) => isPlaceless(term.value))
  const site = { siteUrl: env.siteUrl, organisation: getSite().organisation }
  const title = words.nouns[facet].many
  const root = termRoots[facet]
  const links = summaries.map(({ term: { value, label } }) => {
    return { label, href: termHref(facet, value) }
  })
  const steps = [
    { label: words.landing.home, href: '/' },
    { label: title, href: root },
  ]
  return (
    <div className="wrap pt-4 sm:pt-6" data-section={termRoots[facet]}>
      <IndexHeader facet={facet} count={placed.length} />
      <div className="mt-10 space-y-12 sm:mt-14">
        {map === 'above' && <CountryMap />}
        <IndexList
          layout={index}
          facet={facet}
          summaries={placed}
          across={across}
          texts={new Map(texts)}
        />
        {map === 'below' && <CountryMap />}
      </div>
      <LinkedData
        things={[linked.describeList(title, root, links, site), linked.describeSteps(steps, site)]}
      />
    </div>
  )
}
