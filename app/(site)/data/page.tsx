import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { frame } from '#words/frame'
import { describeShared } from '@/app/social/card-metadata'
import { findCard } from '@/app/social/find-card'
import { Dictionary, SourceTable } from '@/components/data/data-tables'
import { listExamples } from '@/components/data/examples'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { LinkedData } from '@/components/ui/linked-data'
import { getLibrary, getSite } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { env } from '@/lib/env'
import { nameLicence } from '@/lib/exports/licence'
import { describeDataset } from '@/lib/exports/linked-data'
import { words } from '@/lib/words/words'
import './data.css'

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60

const { dataPage: say, counts } = words

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = say
  const url = '/data'
  return {
    title,
    description,
    alternates: { canonical: url, types: { 'application/ld+json': '/data/catalog.jsonld' } },
    ...describeShared({ title, description, url }, findCard(await getViewer(), [], {})),
  }
}

/** What data there is, what it means, and how to read it. */
export default async function DataPage() {
  const { projects } = getLibrary(await getViewer())
  const [newest] = projects.map(({ date }) => date).toSorted((a, b) => (a > b ? -1 : 1))
  const { title, organisation, licence } = getSite()
  const { freshness, licence: terms, what, filters, dictionary, examples } = say
  return (
    <div className="wrap pt-4 sm:pt-6">
      <Breadcrumb steps={[{ label: frame.home, href: '/' }]} current={say.title} />
      <h1 className="mt-4 font-serif text-title font-semibold">{say.title}</h1>
      <p className="mt-5 max-w-3xl text-lead text-muted">{say.lead}</p>
      <div className="mt-8 space-y-12 border-t-2 border-ink pt-8 wrap-anywhere">
        <Section title={what.title}>
          <p>
            <a href="/projects/download" className="link inline-flex min-h-11 items-center">
              {what.choose}
            </a>
          </p>
          <SourceTable />
        </Section>
        <Section title={filters.title}>
          <p className="max-w-prose">{filters.text}</p>
          <p className="mt-3 max-w-prose">{filters.limits}</p>
        </Section>
        <Section title={examples.title}>
          {listExamples(env.siteUrl).map(({ title, code }) => (
            <div key={title} className="mt-4">
              <h3 className="label">{title}</h3>
              <pre className="mt-1.5 border border-rule bg-sheet p-3 text-sm whitespace-pre-wrap select-all">
                <code>{code}</code>
              </pre>
            </div>
          ))}
        </Section>
        <Section title={dictionary.title}>
          <p className="max-w-prose">{dictionary.text}</p>
          <Dictionary />
        </Section>
        <Section title={terms.title}>
          <p className="max-w-prose">
            {licence === undefined ? (
              terms.none
            ) : (
              <>
                {terms.stated}{' '}
                <a href={licence} rel="license" className="link inline-block min-h-6">
                  {nameLicence(licence)}
                </a>
              </>
            )}
          </p>
        </Section>
        <Section title={freshness.title}>
          <p className="max-w-prose">
            {newest === undefined
              ? freshness.none
              : freshness.text(counts.projects(projects.length), newest)}{' '}
            {freshness.status}
          </p>
        </Section>
      </div>
      <LinkedData
        things={[
          describeDataset(
            {
              name: title,
              description: say.lead,
              ...(licence !== undefined && { license: licence }),
            },
            {
              siteUrl: env.siteUrl,
              organisation,
            },
          ),
        ]}
      />
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="gap-x-10 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)]">
      <h2 className="mb-2 font-serif text-heading font-semibold">{title}</h2>
      <div>{children}</div>
    </section>
  )
}
