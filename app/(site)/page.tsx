import type { Metadata } from 'next'
import Link from 'next/link'
import { landingRoots } from '@/components/landing-href'
import { facetHref, listingHref } from '@/components/listing-href'
import { ProjectRow } from '@/components/project-row'
import { Prose } from '@/components/prose'
import { SearchForm } from '@/components/search-form'
import { WaysIn } from '@/components/ways-in'
import { getLibrary, getSite, readHomeText } from '@/lib/content/store'
import { getViewer } from '@/lib/content/viewer'
import { find } from '@/lib/facets/find'
import { emptyQuery } from '@/lib/facets/query'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

export const metadata: Metadata = { alternates: { canonical: '/' } }

/** Schedules are kept to the minute (next.config.mjs, `expireTime`). */
export const revalidate = 60

/** Projects shown under "Latest projects". */
const latest = 5

export default async function HomePage() {
  const site = getSite()
  const { projects, index, timeScale } = getLibrary(await getViewer())
  const { total, facets, ordinals } = find(index, emptyQuery)
  const text = renderMarkdown(await readHomeText())
  const newest = ordinals.slice(0, latest).flatMap((ordinal) => projects[ordinal] ?? [])
  return (
    <>
      <section className="bg-cover text-on-cover">
        <div className="wrap py-12 sm:py-20">
          <h1 className="max-w-4xl font-serif text-display font-semibold">{site.tagline}</h1>
          <div className="mt-9">
            <SearchForm
              label={`Search ${total} projects`}
              {...(site.searchHint && { hint: site.searchHint })}
            />
          </div>
        </div>
      </section>
      <div className="wrap">
        <WaysIn
          facets={facets}
          ways={['region', 'solution', 'country', 'client']}
          hrefOf={facetHref}
          restHref={(facet) => landingRoots[facet]}
        />
        <section aria-labelledby="latest" className="mt-16">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id="latest" className="font-serif text-heading font-semibold">
              Latest projects
            </h2>
            <Link
              href={listingHref(emptyQuery)}
              prefetch={false}
              className="link inline-flex min-h-11 items-center"
            >
              All {total} projects
            </Link>
          </div>
          <div className="mt-2">
            {newest.map((project) => (
              <ProjectRow key={project.slug} project={project} scale={timeScale} />
            ))}
          </div>
        </section>
        <section
          aria-label="About this site"
          className="mt-10 max-w-[68ch] border-t-2 border-ink pt-8"
        >
          {text.map(({ html }) => (
            <Prose key={html.length} html={html} />
          ))}
        </section>
      </div>
    </>
  )
}
