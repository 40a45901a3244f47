import { ProjectFacts } from '@/components/project/project-facts'
import { ProjectPart } from '@/components/project/project-part'
import { ProjectTitle } from '@/components/project/project-title'
import { readDirection } from '@/components/ui/direction'
import type { Project } from '@/lib/content/types'
import type { TimeScale } from '@/lib/finder/listed-project'
import type { RenderedPart } from '@/lib/markdown/render-markdown'
import { words } from '@/lib/words/words'

/** One project on its own sheet: title, facts, summary, results, then the text. */
export function StatementSheet({
  project,
  parts,
  scale,
  address,
  idPrefix,
}: {
  project: Project
  /** Rendered with the same prefix, one level lower. */
  parts: readonly RenderedPart[]
  scale: TimeScale
  /** The whole address of its page. */
  address: string
  idPrefix: string
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
      className="story sheet"
    >
      <header>
        <ProjectTitle project={project} headingLevel="h2" id={titleId} />
        {summary && !isSummaryExcerpt && (
          <p className="story-summary mt-4 text-lead text-muted">{summary}</p>
        )}
      </header>
      <div {...words.locale} className="sheet-facts">
        <ProjectFacts project={project} scale={scale} />
      </div>
      <div className="sheet-text space-y-8">
        {[...results, ...others].map((part) => (
          <ProjectPart key={`${part.kind}-${part.html.length}`} part={part} headingLevel="h3" />
        ))}
      </div>
      <p {...words.locale} className="story-source mt-8 text-sm wrap-anywhere text-muted">
        {address}
      </p>
    </article>
  )
}
