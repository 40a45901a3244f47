import { LocatorMap } from '@/components/map/locator-map'
import { readDirection } from '@/components/ui/direction'
import { keepDash } from '@/components/ui/keep-dash'
import type { Project } from '@/lib/content/types'
import { findUpdate } from '@/lib/exports/feed-times'
import type { TimeScale } from '@/lib/finder/listed-project'
import type { Locator } from '@/lib/geo/locator'
import type { RenderedPart } from '@/lib/markdown/render-markdown'
import { words } from '@/lib/words/words'
import { CiteAndShare, type Source } from './cite-and-share'
import { ProjectFacts } from './project-facts'
import { ProjectLine } from './project-line'
import { ProjectPart } from './project-part'
import { ProjectTitle } from './project-title'
import { PromoList } from './promo-list'

/**
 * A project: what it is called, what came of it, its text, its facts in the margin, and how to cite
 * it. On a phone it is read in the order of the source, so a line below the title says the facts that
 * matter most. All of it is in the project's language, but for what the site says about it.
 */
export function ProjectArticle({
  project,
  parts,
  scale,
  source,
  locator,
}: {
  project: Project
  parts: readonly RenderedPart[]
  scale: TimeScale
  /** Absent where the page has no address yet. */
  source?: Source
  /** Where it is. */
  locator?: Locator | undefined
}) {
  const { summary, lang, image, isSummaryExcerpt } = project
  const updated = findUpdate(project)
  const { early, rest } = orderParts(parts, !isSummaryExcerpt)
  return (
    <article lang={lang} dir={readDirection(lang)} className="story">
      {source && (
        <p {...words.locale} className="print-only story-source">
          <strong>{source.organisation}</strong>{' '}
          {source.site !== source.organisation && source.site}
        </p>
      )}
      <header className="mt-4 max-w-4xl">
        <ProjectTitle project={project} />
        {summary && !isSummaryExcerpt && (
          <p className="story-summary measure mt-5 text-lead text-muted">{keepDash(summary)}</p>
        )}
        <ProjectLine project={project} />
      </header>
      <div className="story-grid mt-8">
        {(image || early.length > 0) && (
          <div className="story-early space-y-10">
            {image && <Photograph {...image} />}
            <Parts parts={early} />
          </div>
        )}
        <div className="story-text space-y-10">
          <Parts parts={rest} />
          <PromoList promos={project.promos} />
          {updated !== undefined && (
            <p {...words.locale} className="text-sm text-muted">
              <Updated project={project} time={updated} />
            </p>
          )}
        </div>
        <div {...words.locale} className="story-facts">
          {locator && <LocatorMap locator={locator} />}
          <ProjectFacts project={project} scale={scale} />
        </div>
        {source && <CiteAndShare project={project} source={source} />}
      </div>
      {source && (
        <p {...words.locale} className="print-only story-source">
          {source.address}
        </p>
      )}
    </article>
  )
}

/**
 * What came of a project is what a reader looks for, so it comes before the text; but without a
 * summary the first part of the text says what it was about.
 */
function orderParts(parts: readonly RenderedPart[], hasSummary: boolean) {
  const results = parts.filter(({ kind }) => kind === 'results')
  const others = parts.filter(({ kind }) => kind !== 'results')
  if (hasSummary) return { early: results, rest: others }
  return { early: [], rest: [...others.slice(0, 1), ...results, ...others.slice(1)] }
}

function Parts({ parts }: { parts: readonly RenderedPart[] }) {
  return parts.map((part) => <ProjectPart key={`${part.kind}-${part.html.length}`} part={part} />)
}

/** When the page changed last; a link to what was changed, where that is known. */
function Updated({ project: { slug, changes }, time }: { project: Project; time: string }) {
  const date = <time dateTime={time.slice(0, 10)}>{words.story.updated(time)}</time>
  return changes.length > 0 ? (
    <a href={`/projects/${slug}/changes`} className="link">
      {date}
    </a>
  ) : (
    date
  )
}

function Photograph({ src, alt, credit }: NonNullable<Project['image']>) {
  return (
    <figure>
      <img src={src} alt={alt} className="max-h-[32rem] w-full object-cover" />
      {credit && (
        <figcaption {...words.locale} className="mt-1.5 text-sm text-muted">
          {words.story.photo(credit)}
        </figcaption>
      )}
    </figure>
  )
}
