import type { Metadata } from 'next'
import { CountryMap } from '@/app/(site)/country-map'
import { HeadlineFigures } from '@/components/home/headline-figures'
import { HomeCover } from '@/components/home/home-cover'
import { HomeProjects } from '@/components/home/home-projects'
import { TermBars } from '@/components/home/term-bars'
import { TermNames } from '@/components/home/term-names'
import { facetHref } from '@/components/listing/listing-href'
import { OutcomesSection } from '@/components/results/outcomes-section'
import { FacetLinks } from '@/components/term/facet-links'
import { LinkedData } from '@/components/ui/linked-data'
import { Prose } from '@/components/ui/prose'
import { getHome } from '@/lib/content/pages/home'
import { pickOutcomes } from '@/lib/content/pages/outcomes'
import { getLibrary, getNow, getSite, readHomeText } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { describeSite } from '@/lib/exports/linked-data'
import { home as shown } from '@/lib/fields/shown'
import { renderMarkdown } from '@/lib/markdown/render-markdown'
import { termRoots } from '@/lib/term-paths'
import { words } from '@/lib/words/words'
import './home.css'

export const metadata: Metadata = { alternates: { canonical: '/' } }

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60

export default async function HomePage() {
  const { title, tagline, searchHint, organisation } = getSite()
  const viewer = await getViewer()
  const library = getLibrary(viewer)
  const home = getHome(library)
  const { figures, bars, names, facets } = home
  const outcomes = pickOutcomes(library.projects, getNow(viewer).slice(0, 10))
  const text = renderMarkdown(await readHomeText())
  return (
    <>
      <HomeCover
        tagline={tagline}
        hint={searchHint}
        total={figures.total}
        map={figures.total > 0 && <CountryMap />}
      >
        <HeadlineFigures home={home} />
      </HomeCover>
      <div className="wrap">
        <OutcomesSection
          outcomes={outcomes}
          className="home-section home-outcomes"
          title={words.home.outcomes}
          href="/results"
          more={words.home.allOutcomes}
        />
        {bars.map((terms) => terms.total > 0 && <TermBars key={terms.facet} {...terms} />)}
        {figures.total > 0 && <HomeProjects home={home} scale={library.timeScale} />}
        {names.map((terms) => terms.total > 0 && <TermNames key={terms.facet} {...terms} />)}
        <div className="home-section home-colophon">
          <section aria-labelledby="about">
            <h2 id="about" className="mb-4 font-serif text-heading font-semibold">
              {words.home.about}
            </h2>
            {text.map(({ html }) => (
              <Prose key={html.length} html={html} />
            ))}
          </section>
          <FacetLinks
            facets={facets}
            shown={shown.lists}
            totalOf={(facet) => figures.terms[facet]}
            hrefOf={facetHref}
            restHref={(facet) => termRoots[facet]}
            className="content-start sm:grid-cols-2"
          />
        </div>
      </div>
      <LinkedData
        things={describeSite(
          { name: title, description: tagline },
          { siteUrl: env.siteUrl, organisation },
        )}
      />
    </>
  )
}
