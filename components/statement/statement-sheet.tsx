import { LocatorMap } from '@/components/map/locator-map'
import { ProjectFacts } from '@/components/project/project-facts'
import { ProjectPart } from '@/components/project/project-part'
import { ProjectTitle } from '@/components/project/project-title'
import { readDirection } from '@/components/ui/direction'
import type { Project } from '@/lib/content/types'
import type { TimeScale } from '@/lib/finder/listed-project'
import type { Locator } from '@/lib/geo/locator'
import type { RenderedPart } from '@/lib/markdown/render-markdown'
import { words } from '@/lib/words/words'

/** A project to be printed, with what its sheet shows of it. */
export type Sheet = {
  readonly project: Project
  /** Rendered with the same prefix, one level lower. */
  readonly parts: readonly RenderedPart[]
  readonly locator: Locator | undefined
  /** The whole address of its page. */
  readonly address: string
  readonly idPrefix: string
}

/** One project on its own sheet: title, summary, results and text, with the facts in the margin. */
export function StatementSheet({
  sheet: { project, parts, locator, address, idPrefix },
  scale,
  number,
}: {
  sheet: Sheet
  scale: TimeScale
  /** Its page. */
  number: number
}) {
  const { slug, lang, summary, isSummaryExcerpt } = project
  const results = parts.filter(({ kind }) => kind === 'results')
  const others = parts.filter(({ kind }) => kind !== 'results')
  const titleId = `${idPrefix}title`
  return (
    <article
      id={slug}
      aria-labelledby={titleId}
      lang={lang}
      dir={readDirection(lang)}
      className="sheet project-sheet"
      // A named page has its number at its foot, and begins on paper of its own.
      style={{ page: `sheet-${number}` }}
    >
      <header>
        <ProjectTitle project={project} headingLevel="h2" id={titleId} />
        {summary && !isSummaryExcerpt && (
          <p className="measure mt-4 text-lead text-muted">{summary}</p>
        )}
      </header>
      <div className="sheet-text">
        {[...results, ...others].map((part) => (
          <ProjectPart key={`${part.kind}-${part.html.length}`} part={part} headingLevel="h3" />
        ))}
      </div>
      <div {...words.locale} className="sheet-facts">
        {locator && <LocatorMap locator={locator} />}
        <ProjectFacts project={project} scale={scale} />
        <p className="sheet-source text-sm wrap-anywhere text-muted">{address}</p>
      </div>
    </article>
  )
}
