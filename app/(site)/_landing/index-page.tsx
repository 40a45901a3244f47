import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { describeShared } from '@/app/social/card-metadata'
import { findCard } from '@/app/social/find-card'
import { IndexHeader } from '@/components/term/index-header'
import { landingRoots } from '@/components/term/landing-href'
import { isPlaceless, listNames, type NameSummary } from '@/lib/content/pages/landing'
import { getLibrary, readTermText } from '@/lib/content/store'
import type { NameFacet } from '@/lib/content/types'
import { getViewer } from '@/lib/content/viewer'
import { firstParagraph } from '@/lib/markdown/plain-text'
import { words } from '@/lib/words/words'
import '../landing.css'

/** So much of the text of a name stands in an index. */
const excerptLength = 240

/** What an index lists. */
export type IndexContent = {
  readonly names: readonly NameSummary[]
  /** The first words of the text of each name, by value. */
  readonly texts: ReadonlyMap<string, string>
}

/** The page that lists the names of a facet which have pages. */
export function makeIndexPage(facet: NameFacet, render: (content: IndexContent) => ReactNode) {
  async function generateMetadata(): Promise<Metadata> {
    const viewer = await getViewer()
    const library = getLibrary(viewer)
    const names = listNames(library, facet)
    const { title } = words.landing.index[facet]
    const total = library.projects.length
    const description = words.landing.indexDescription(title, names.length, total)
    const url = landingRoots[facet]
    return {
      title,
      description,
      alternates: { canonical: url },
      ...describeShared({ title, description, url }, findCard(viewer, [url.slice(1)], {})),
    }
  }

  async function Page() {
    const names = listNames(getLibrary(await getViewer()), facet)
    const texts = await Promise.all(
      names.map(async ({ entry: { value } }) => {
        const text = firstParagraph(await readTermText(facet, value), excerptLength)
        return [value, text] as const
      }),
    )
    return (
      <div className="wrap pt-4 sm:pt-6" data-section={landingRoots[facet]}>
        <IndexHeader
          facet={facet}
          count={
            facet === 'country'
              ? names.filter(({ entry }) => !isPlaceless(entry.value)).length
              : names.length
          }
        />
        <div className="mt-10 sm:mt-14">{render({ names, texts: new Map(texts) })}</div>
      </div>
    )
  }

  return { generateMetadata, Page }
}
