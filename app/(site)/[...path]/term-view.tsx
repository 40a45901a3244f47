import type { Metadata } from 'next'
import { describeShared } from '@/app/social/card-metadata'
import { findCard } from '@/app/social/find-card'
import { listFeeds } from '@/components/listing/listing-href'
import { LandingPage } from '@/components/term/landing-page'
import { LinkedData } from '@/components/ui/linked-data'
import { Prose } from '@/components/ui/prose'
import type { Landing } from '@/lib/content/pages/landing'
import { firstOutcomes } from '@/lib/content/pages/outcomes'
import { fitTime } from '@/lib/content/pages/time-scale'
import { makeTimeline } from '@/lib/content/pages/timeline'
import { getLibrary, getSite, readTermText } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { describeCollection, describeSteps } from '@/lib/exports/linked-data'
import { emptyQuery, withValues } from '@/lib/facets/query/query'
import { pageSize } from '@/lib/facets/types'
import { projectFields } from '@/lib/fields/fields'
import { resultsFirst } from '@/lib/fields/shown'
import { firstParagraph } from '@/lib/markdown/plain-text'
import { renderMarkdown } from '@/lib/markdown/render-markdown'
import { termHref, termRoots } from '@/lib/term-paths'
import { words } from '@/lib/words/words'
import { makeMaps } from './term-maps'
import '../landing.css'
import '../timeline.css'
import '../projects-in-time.css'

/** Search engines show about so much of a description, in characters. */
const descriptionLength = 160

/** What the head of a landing page says. */
export async function describeTerm(landing: Landing): Promise<Metadata> {
  const { facet, term, figures } = landing
  const { value, label, abbr } = term
  const name = abbr ? words.landing.abbreviated(label, abbr) : label
  const title = words.landing.title(name)
  const text = firstParagraph(await readText(landing), descriptionLength)
  const description = words.landing.describe(label, figures.total, text)
  const url = termHref(facet, value)
  return {
    title,
    description,
    alternates: {
      canonical: url,
      types: listFeeds(withValues(emptyQuery, facet, [value])),
    },
    ...describeShared(
      { title, description, url },
      findCard(await getViewer(), url.slice(1).split('/'), {}),
    ),
  }
}

/** The landing page of a term: figures, maps, timeline and projects. */
export async function TermView({ landing }: { landing: Landing }) {
  const library = getLibrary(await getViewer())
  const parts = renderMarkdown(await readText(landing))
  const { facet, term, projects, parent } = landing
  const site = { siteUrl: env.siteUrl, organisation: getSite().organisation }
  const shown = projects.slice(0, pageSize)
  const href = termHref(facet, term.value)
  // A single project shows its result in its row.
  const beginsWithResults = resultsFirst.includes(facet) && projects.length > 1
  const steps = [
    { label: words.landing.home, href: '/' },
    { label: words.nouns[facet].many, href: termRoots[facet] },
    ...(parent ? [{ label: parent.term.label, href: termHref(facet, parent.term.value) }] : []),
    { label: term.label, href },
  ]
  return (
    <>
      <LandingPage
        landing={landing}
        timeline={makeTimeline(landing.projects, landing.years)}
        scale={fitTime(landing.projects, library.timeScale.now)}
        outcomes={beginsWithResults ? firstOutcomes(projects) : []}
        introduction={parts.map(({ html }) => <Prose key={html.length} html={html} />)}
        {...makeMaps(landing, library)}
      />
      <LinkedData
        things={[describeCollection(term.label, href, shown, site), describeSteps(steps, site)]}
      />
    </>
  )
}

function readText({ facet, term }: Landing): Promise<string> {
  return readTermText(projectFields[facet].vocabulary, term.value)
}
