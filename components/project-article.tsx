import type { Project } from '@/lib/content/types'
import type { TimeScale } from '@/lib/finder/listed-project'
import type { Locator } from '@/lib/geo/locator'
import type { RenderedPart } from '@/lib/markdown/render-markdown'
import { LocatorMap } from './locator-map'
import { ProjectFacts } from './project-facts'
import { PromoList } from './promo-list'
import { Prose } from './prose'

/** A project: what it is called, its facts in the margin, its text, and where to read on. */
export function ProjectArticle({
  project,
  parts,
  scale,
  locator,
}: {
  project: Project
  parts: readonly RenderedPart[]
  scale: TimeScale
  /** Where it is; shown unless there is a photograph. */
  locator?: Locator | undefined
}) {
  const { titleParts, summary, lang, image } = project
  return (
    <article>
      <header className="mt-4 max-w-4xl" lang={lang}>
        <h1 className="font-serif text-title font-semibold wrap-anywhere">
          {titleParts.place && (
            <span className="mb-2 block font-sans text-lg font-semibold tracking-normal text-muted">
              {titleParts.place}
              <span className="sr-only">: </span>
            </span>
          )}
          {titleParts.name}
          {titleParts.acronym && (
            <span className="font-normal whitespace-nowrap text-muted">
              {' '}
              ({titleParts.acronym})
            </span>
          )}
        </h1>
        {summary && !project.isSummaryExcerpt && (
          <p className="mt-5 max-w-3xl text-lead text-muted">{summary}</p>
        )}
      </header>
      <div className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="lg:order-2">
          {locator && !image && <LocatorMap locator={locator} />}
          <ProjectFacts project={project} scale={scale} />
        </div>
        <div className="max-w-[68ch] min-w-0 space-y-10">
          {image && (
            <figure>
              <img src={image.src} alt={image.alt} className="h-auto w-full" />
              {image.credit && (
                <figcaption className="mt-1 text-sm text-muted">{image.credit}</figcaption>
              )}
            </figure>
          )}
          {parts.map((part) => (
            <Part key={`${part.kind}-${part.html.length}`} part={part} lang={lang} />
          ))}
          <PromoList promos={project.promos} />
        </div>
      </div>
    </article>
  )
}

function Part({ part, lang }: { part: RenderedPart; lang?: string }) {
  const { kind, id, title, html } = part
  if (kind === 'text' || !title) return <Prose html={html} lang={lang} />
  return (
    <section
      aria-labelledby={id}
      className={kind === 'results' ? 'border-s-4 border-cover ps-5 sm:ps-7' : undefined}
    >
      <h2 id={id} className="mb-3 font-serif text-heading font-semibold" lang={lang}>
        {title}
      </h2>
      <Prose html={html} lang={lang} />
    </section>
  )
}
