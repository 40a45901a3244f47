import type { Metadata } from 'next'
import { listingHref } from '@/components/listing/listing-href'
import { StatementContents, StatementCover } from '@/components/statement/statement-cover'
import { StatementSheet } from '@/components/statement/statement-sheet'
import { Notices } from '@/components/ui/notices'
import { makeStatement } from '@/lib/content/pages/statement'
import { getLibrary, getSite, readBody } from '@/lib/content/store'
import type { Project } from '@/lib/content/types'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { withPage, withView } from '@/lib/facets/query'
import { renderMarkdown } from '@/lib/markdown/render-markdown'
import { words } from '@/lib/words/words'
import '@/app/(site)/statement.css'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const { print, counts } = words

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = makeStatement(await getViewer(), await searchParams)
  return {
    title: print.pageTitle(print.title(filters)),
    robots: { index: false, follow: false },
  }
}

/** The listing as a statement for a bid: cover, contents, one project to a page. */
export default async function PrintPage({ searchParams }: Props) {
  const viewer = await getViewer()
  const statement = makeStatement(viewer, await searchParams)
  const { query, notices, total, projects } = statement
  const { timeScale } = getLibrary(viewer)
  const { organisation, title: site } = getSite()
  const listing = listingHref(withPage(withView(query, 'list'), 1))
  const sheets = await Promise.all(projects.map(readSheet))
  return (
    <div className="wrap statement pt-6 sm:pt-10">
      <section aria-label={print.how} className="no-print mb-10 max-w-prose space-y-2">
        <Notices notices={notices} />
        {projects.length > 0 ? (
          <>
            <p>{print.preview(counts.projects(projects.length))}</p>
            <p>{print.instructions}</p>
          </>
        ) : (
          <h1 className="font-serif text-heading font-semibold">{print.none}</h1>
        )}
        {total > projects.length && (
          <p className="font-semibold">{print.tooMany(total, projects.length)}</p>
        )}
        <p>
          <a href={listing} className="link inline-flex min-h-11 items-center">
            {print.back}
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
          />
          <StatementContents projects={projects} />
          {sheets.map((sheet) => (
            <StatementSheet key={sheet.project.slug} {...sheet} scale={timeScale} />
          ))}
        </>
      )}
    </div>
  )
}

async function readSheet(project: Project) {
  const { slug, lang } = project
  const idPrefix = `${slug}-`
  const parts = renderMarkdown(await readBody(project), undefined, {
    idPrefix,
    lower: 1,
    ...(lang && { lang }),
  })
  return { project, parts, idPrefix, address: `${env.siteUrl}/projects/${slug}` }
}
