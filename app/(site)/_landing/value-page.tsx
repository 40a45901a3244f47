import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { describeShared } from '@/app/social/card-metadata'
import { findCard } from '@/app/social/find-card'
import { feedHref } from '@/components/listing/listing-href'
import { landingHref } from '@/components/term/landing-href'
import { LandingPage } from '@/components/term/landing-page'
import { Prose } from '@/components/ui/prose'
import { findByAlias, findLanding, listAliasSlugs, listNames } from '@/lib/content/pages/landing'
import { makeTimeline } from '@/lib/content/pages/timeline'
import { everybody, getLibrary, listScheduled, readTermText } from '@/lib/content/store'
import type { NameFacet } from '@/lib/content/types'
import { getViewer } from '@/lib/content/viewer'
import { emptyQuery, withValues } from '@/lib/facets/query'
import { firstParagraph } from '@/lib/markdown/plain-text'
import { renderMarkdown } from '@/lib/markdown/render-markdown'
import { words } from '@/lib/words/words'
import { makeMaps } from './name-maps'
import '../landing.css'

type Props = { params: Promise<{ slug: string }> }

/** Search engines show about so much of a description. */
const descriptionLength = 160

/**
 * The pages of the values of a facet: of every name that has a project the public may see, now or by
 * a schedule, and of its former names, which lead there.
 */
export function makeValuePage(facet: NameFacet) {
  function generateStaticParams(): { slug: string }[] {
    const library = getLibrary(everybody)
    const present = listNames(library, facet).map(({ entry }) => entry.value)
    const scheduled = listScheduled().flatMap((project) => project[facet].map(({ value }) => value))
    const values = new Set([...present, ...scheduled])
    return [...values, ...listAliasSlugs(library, facet)].map((slug) => ({ slug }))
  }

  async function generateMetadata({ params }: Props): Promise<Metadata> {
    const { slug } = await params
    const viewer = await getViewer()
    const landing = findLanding(getLibrary(viewer), facet, slug)
    if (!landing) return {}
    const { entry, figures } = landing
    const name = entry.abbr ? words.landing.abbreviated(entry.label, entry.abbr) : entry.label
    const title = words.landing.title(name)
    const text = firstParagraph(await readTermText(facet, slug), descriptionLength)
    const description = words.landing.describe(entry.label, figures.total, text)
    const url = landingHref(facet, slug)
    return {
      title,
      description,
      alternates: {
        canonical: url,
        types: { 'application/atom+xml': feedHref(withValues(emptyQuery, facet, [slug])) },
      },
      ...describeShared({ title, description, url }, findCard(viewer, url.slice(1).split('/'), {})),
    }
  }

  async function Page({ params }: Props) {
    const { slug } = await params
    const library = getLibrary(await getViewer())
    const landing = findLanding(library, facet, slug)
    if (!landing) {
      const successor = findByAlias(library, facet, slug)
      if (successor !== undefined) permanentRedirect(landingHref(facet, successor))
      notFound()
    }
    const parts = renderMarkdown(await readTermText(facet, slug))
    return (
      <LandingPage
        landing={landing}
        timeline={makeTimeline(landing.projects, landing.years)}
        scale={library.timeScale}
        introduction={parts.map(({ html }) => <Prose key={html.length} html={html} />)}
        {...makeMaps(landing)}
      />
    )
  }

  return { generateStaticParams, generateMetadata, Page }
}
