import { createHash } from 'node:crypto'
import type { Project } from '@/lib/content/types'
import type { ResultFigure } from '@/lib/markdown/read-results'
import { renderMarkdown } from '@/lib/markdown/render-markdown'

/** A result of a project, as it was published. */
export type Outcome = { readonly project: Project; readonly figure: ResultFigure }

/** How many results the home page shows. */
const most = 3
/** How many texts are read at most, so that a large portfolio without results costs little. */
const mostRead = 400

/**
 * Results for the home page: the first figure of each of three projects, from different countries
 * where possible. Which projects changes by day, and is the same all day for the same projects.
 *
 * @param day the date (ISO 8601, in UTC).
 * @param readBody gives the Markdown of a project's page.
 */
export async function pickOutcomes(
  projects: readonly Project[],
  day: string,
  readBody: (project: Project) => Promise<string>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const spare: Outcome[] = []
  const countries = new Set<string>()
  for (const project of shuffle(projects, day).slice(0, mostRead)) {
    const figure = findFirstFigure(await readBody(project), project.lang)
    if (!figure) continue
    const isNew = !project.country.some(({ value }) => countries.has(value))
    const picked = isNew ? outcomes : spare
    picked.push({ project, figure })
    for (const { value } of project.country) countries.add(value)
    if (outcomes.length === most) return outcomes
  }
  return [...outcomes, ...spare].slice(0, most)
}

/** In an order that depends on the day and the slugs only; a new project moves no other. */
function shuffle(projects: readonly Project[], day: string): Project[] {
  return projects
    .map((project) => ({
      project,
      place: createHash('sha256').update(`${day} ${project.slug}`).digest('hex'),
    }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ project }) => project)
}

/** The first result that begins with a figure, if there is one. */
function findFirstFigure(body: string, lang: string | undefined): ResultFigure | undefined {
  // Every heading of results has the word; most texts without it need not be rendered.
  if (!/results/iu.test(body)) return undefined
  return renderMarkdown(body, undefined, { ...(lang !== undefined && { lang }) })
    .flatMap(({ pieces = [] }) => pieces)
    .flatMap((piece) => (piece.kind === 'figures' ? piece.figures : []))
    .at(0)
}
