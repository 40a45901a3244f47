import { toString as toText } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { readBody } from '@/lib/content/store'
import type { Project } from '@/lib/content/types'
import type { ResultFigure } from '@/lib/markdown/read-results'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

/** A project, and the results it published that begin with a figure, word for word. */
export type Evidence = { readonly project: Project; readonly results: readonly string[] }

const parser = unified().use(rehypeParse, { fragment: true })

/** Reads the results of projects from their texts. */
export function readEvidence(projects: readonly Project[]): Promise<readonly Evidence[]> {
  return Promise.all(
    projects.map(async (project) => ({
      project,
      results: listResults(await readBody(project), project.lang),
    })),
  )
}

/** The lines of results that begin with a figure. */
function listResults(body: string, lang: string | undefined): string[] {
  // Every heading of results has the word; most texts without it need not be rendered.
  if (!/results/iu.test(body)) return []
  return renderMarkdown(body, undefined, { ...(lang !== undefined && { lang }) })
    .flatMap(({ pieces = [] }) => pieces)
    .flatMap((piece) => (piece.kind === 'figures' ? piece.figures : []))
    .map(printFigure)
}

/** The line as it was written, without links and marks. */
function printFigure({ approximation, number, unit, label }: ResultFigure): string {
  const rest = toText(parser.parse(label)).trim()
  // Punctuation follows a figure without a space.
  const gap = /^[\p{L}\p{N}(“"‘£$€]/u.test(rest) ? ' ' : ''
  const figure = [approximation, number, unit].filter(Boolean).join(' ')
  return `${figure}${gap}${rest}`.replace(/\s+/gu, ' ').trim()
}
