import type { Metadata } from 'next'
import { CountryMap } from '@/app/(site)/_landing/country-map'
import { ClientNames } from '@/components/home/client-names'
import { HeadlineFigures } from '@/components/home/headline-figures'
import { HomeCover } from '@/components/home/home-cover'
import { HomeProjects } from '@/components/home/home-projects'
import { SolutionBars } from '@/components/home/solution-bars'
import { facetHref } from '@/components/listing/listing-href'
import { FacetLinks } from '@/components/term/facet-links'
import { landingRoots } from '@/components/term/landing-href'
import { Prose } from '@/components/ui/prose'
import { getHome } from '@/lib/content/pages/home'
import { getLibrary, getSite, readHomeText } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { renderMarkdown } from '@/lib/markdown/render-markdown'
import { words } from '@/lib/words/words'
import './home.css'

export const metadata: Metadata = { alternates: { canonical: '/' } }

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60

export default async function HomePage() {
  const { tagline, searchHint } = getSite()
  const library = getLibrary(await getViewer())
  const home = getHome(library)
  const { figures, solutions, clients, facets } = home
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
        {solutions.length > 0 && <SolutionBars solutions={solutions} total={home.solutionTotal} />}
        {figures.total > 0 && <HomeProjects home={home} scale={library.timeScale} />}
        {clients.length > 0 && <ClientNames clients={clients} />}
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
            ways={['region', 'country']}
            totalOf={(facet) => figures[facet]}
            hrefOf={facetHref}
            restHref={(facet) => landingRoots[facet]}
            className="content-start sm:grid-cols-2"
          />
        </div>
      </div>
    </>
  )
}
