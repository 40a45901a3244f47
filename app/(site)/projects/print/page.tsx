import type { Metadata } from 'next'
import { type PageParams, readParams } from '@/app/(site)/read-params'
import { listingHref } from '@/components/listing/listing-href'
import { shortlistHref } from '@/components/shortlist/shortlist-href'
import { numberPages, printNumberRules } from '@/components/statement/page-numbers'
import { PrintButton } from '@/components/statement/print-button.client'
import { StatementContents } from '@/components/statement/statement-contents'
import { StatementCover } from '@/components/statement/statement-cover'
import { type Sheet, StatementSheet } from '@/components/statement/statement-sheet'
import { Notices } from '@/components/ui/notices'
import { makeInTurn } from '@/lib/content/pages/make-in-turn'
import { makeStatement } from '@/lib/content/pages/statement'
import { getLibrary, getSite, readBody } from '@/lib/content/store'
import type { Project } from '@/lib/content/types'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { asList } from '@/lib/facets/query/query'
import { makeLocator } from '@/lib/geo/locator'
import { renderMarkdown } from '@/lib/markdown/render-markdown'
import { words } from '@/lib/words/words'
import '@/app/(site)/statement.css'
import '@/app/(site)/print-statement.css'

type Props = { searchParams: PageParams }

const { print, counts } = words

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = makeStatement(await getViewer(), await readParams(searchParams))
  return {
    title: print.pageTitle(print.title(filters)),
    robots: { index: false, follow: false },
  }
}

/** The listing as a statement for a bid: cover, contents, each project on a page of its own. */
export default async function PrintPage({ searchParams }: Props) {
  const viewer = await getViewer()
  const statement = makeStatement(viewer, await readParams(searchParams))
  const { query, picks, notices, total, projects } = statement
  const { timeScale } = getLibrary(viewer)
  const { organisation, title: site } = getSite()
  const listing = picks.length > 0 ? shortlistHref({ slugs: picks }) : listingHref(asList(query))
  const sheets = await makeInTurn(projects, readSheet)
  const pages = numberPages(projects.length)
  const contents = <StatementContents projects={projects} pages={pages} />
  const isOnCover = pages.contents.length === 0
  const places = new Set(projects.flatMap(({ country }) => country.map(({ value }) => value)))
  return (
    <div className="wrap statement pt-6 sm:pt-10">
      <section
        aria-label={print.how}
        className="statement-how no-print mb-10 max-w-prose space-y-2"
      >
        <Notices notices={notices} />
        {projects.length > 0 ? (
          <>
            <p>{print.preview(counts.projects(projects.length))}</p>
            <p>{print.instructions}</p>
            <PrintButton />
          </>
        ) : (
          <h1 className="font-serif text-heading font-semibold">{print.none}</h1>
        )}
        {total > projects.length && (
          <p className="font-semibold">{print.tooMany(total, projects.length)}</p>
        )}
        <p>
          <a href={listing} className="link inline-flex min-h-11 items-center">
            {picks.length > 0 ? words.shortlist.back : print.back}
          </a>
        </p>
      </section>
      {projects.length > 0 && (
        <>
          <StatementCover
            statement={statement}
            organisation={organisation}
            site={site}
            address={`${env.siteUrl}${listing}`}
            locator={makeLocator([...places])}
          >
            {isOnCover && contents}
          </StatementCover>
          {!isOnCover && <div className="sheet">{contents}</div>}
          <style>{printNumberRules(sheets.map((_, at) => pages.first + at))}</style>
          {sheets.map((sheet, at) => (
            <StatementSheet
              key={sheet.project.slug}
              sheet={sheet}
              scale={timeScale}
              number={pages.first + at}
            />
          ))}
        </>
      )}
    </div>
  )
}

async function readSheet(project: Project): Promise<Sheet> {
  const { slug, lang, country } = project
  const idPrefix = `${slug}-`
  const parts = renderMarkdown(await readBody(project), undefined, {
    idPrefix,
    lower: 1,
    ...(lang && { lang }),
  })
  const locator = makeLocator(country.map(({ value }) => value))
  return { project, parts, idPrefix, locator, address: `${env.siteUrl}/projects/${slug}` }
}
