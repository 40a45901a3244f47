import type { Metadata } from 'next'
import { HeadlineFigures } from '@/components/home/headline-figures'
import { SectionHead } from '@/components/home/section-head'
import { TermBars } from '@/components/home/term-bars'
import { NoResults } from '@/components/listing/results/no-results'
import { Pagination } from '@/components/listing/results/pagination'
import { ProjectRow } from '@/components/listing/results/project-row'
import { LocatorMap } from '@/components/map/locator-map'
import { listMapPlaces } from '@/components/map/map-places'
import { WorldMap } from '@/components/map/world-map'
import { DraftGaps } from '@/components/preview/draft-gaps'
import { ResultFigures } from '@/components/project/result-figures'
import { KeyFigures } from '@/components/term/key-figures'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Notices } from '@/components/ui/notices'
import { Prose } from '@/components/ui/prose'
import { SearchForm } from '@/components/ui/search-form'
import { StatusLabel } from '@/components/ui/status-label'
import { TimeBar } from '@/components/ui/time-bar'
import { getHome } from '@/lib/content/pages/home'
import { statusTerms } from '@/lib/content/status'
import { everybody, getLibrary } from '@/lib/content/store'
import { emptyQuery } from '@/lib/facets/query/query'
import { termFilterKeys } from '@/lib/fields/shown'
import { makeLocator } from '@/lib/geo/locator'
import { getWorldDrawing } from '@/lib/geo/world'
import { renderMarkdown } from '@/lib/markdown/render-markdown'
import { colours, sizes, spans, text, varyProject } from './samples'
import { Specimen, State } from './specimen'
import '../filters.css'
import '../home.css'
import '../landing.css'
import '../map-frame.css'

export const metadata: Metadata = {
  title: 'Style guide',
  robots: { index: false, follow: false },
}

/**
 * Every component in its states, for developers. The name of its file makes it a page only where
 * the site is developed (next.config.mjs, `pageExtensions`).
 */
export default function StyleGuide() {
  const library = getLibrary(everybody)
  const home = getHome(library)
  const [project] = [...home.ongoing, ...home.latest]
  const countries = [...library.terms.country.values()]
  const countryNames = countries.map(({ value }) => value)
  const locators = [['ethiopia'], ['cabo-verde'], countryNames.slice(0, 14)]
  const noMap = listMapPlaces([], () => '/')
  return (
    <div className="wrap pt-8">
      <h1 className="font-serif text-title font-semibold">Style guide</h1>
      <p className="mt-3 max-w-[60ch] text-lead text-muted">
        What to use when is written in docs/design.md.
      </p>

      <Specimen title="Colours">
        <ul className="grid grid-cols-2 gap-4 text-sm sm:grid-cols-4">
          {colours.map((token) => (
            <li key={token}>
              <div className="h-16 border border-rule" style={{ background: `var(--${token})` }} />
              {token}
            </li>
          ))}
        </ul>
      </Specimen>

      <Specimen title="Type">
        {sizes.map(({ token, className }) => (
          <State key={token} name={token}>
            <p className={className}>What has been done, where, and for whom</p>
          </State>
        ))}
      </Specimen>

      <Specimen title="Actions">
        <p className="flex flex-wrap items-center gap-6">
          <a href="#actions" className="link">
            A link to these actions
          </a>
          <a href="#actions" className="title-link font-serif text-heading font-semibold">
            Title that is a link
          </a>
          <button type="button" className="button">
            Button
          </button>
        </p>
        <div className="mt-6">
          <SearchForm label="Search" hint="With a hint" />
        </div>
      </Specimen>

      <Specimen title="Navigation">
        <Breadcrumb steps={[{ label: 'Home', href: '/' }]} current="Here" />
        <SectionHead id="head" title="Heading of a section" href="/projects" more="All of it" />
        {[1, 2, 3].map((page) => (
          <Pagination
            key={page}
            page={page}
            pages={3}
            linkTo={(number) => ({ href: `/projects?page=${number}` })}
          />
        ))}
      </Specimen>

      {project && (
        <Specimen title="Project in a list">
          {varyProject(project, countries).map(({ state, project: varied }) => (
            <State key={state} name={state}>
              <ProjectRow project={{ ...varied, slug: project.slug }} scale={library.timeScale} />
            </State>
          ))}
        </Specimen>
      )}

      <Specimen title="Time and status">
        <div className="max-w-sm">
          {spans.map(({ state, ...years }) => (
            <State key={state} name={state}>
              <TimeBar {...years} scale={{ from: 2000, to: 2029, now: 2026 }} />
            </State>
          ))}
          {statusTerms.map(({ value }) => (
            <StatusLabel key={value} status={value} />
          ))}
          <StatusLabel status="completed" isDraft />
        </div>
      </Specimen>

      <Specimen title="Figures">
        <div className="home-cover wrap mb-10">
          <HeadlineFigures home={home} />
        </div>
        {termFilterKeys.slice(0, 1).map((facet) => (
          <KeyFigures key={facet} figures={home.figures} facet={facet} />
        ))}
        <State name="Results: one, two, three, five">
          {[1, 2, 3, 5].map((count) => (
            <ResultFigures
              key={count}
              figures={Array.from({ length: count }, (_, at) => ({
                approximation: at === 1 ? 'Nearly' : '',
                number: `${at + 1},000`,
                unit: at === 2 ? 'ha' : '',
                label: `of something, for the sake of <strong>length ${at + 1}</strong>`,
              }))}
            />
          ))}
        </State>
      </Specimen>

      {home.bars.map((terms) => (
        <TermBars key={terms.facet} {...terms} />
      ))}

      <Specimen title="Maps">
        <div className="grid gap-6 sm:grid-cols-3">
          {locators.map((values) => {
            const locator = makeLocator(values)
            return (
              locator && <LocatorMap key={values.length + (values[0] ?? '')} locator={locator} />
            )
          })}
        </div>
        <WorldMap drawing={getWorldDrawing([], [])} places={noMap} />
      </Specimen>

      <Specimen title="Messages">
        <Notices notices={[{ param: 'regions', value: 'atlantis', message: 'A notice.' }]} />
        <DraftGaps gaps={['a client', 'a first year']} />
        <DraftGaps gaps={[]} />
        <NoResults query={emptyQuery} suggestions={[]} nearby={[]} />
      </Specimen>

      <Specimen title="Running text">
        <div className="measure">
          {renderMarkdown(text).map(({ html }) => (
            <Prose key={html.length} html={html} />
          ))}
        </div>
      </Specimen>
    </div>
  )
}
