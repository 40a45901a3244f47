import { createHash } from 'node:crypto'
import type { Project } from '@/lib/content/types'
import type { PlainResult } from '@/lib/markdown/list-figures'

/** A result of a project, as it was published. */
export type Outcome = { readonly project: Project; readonly figure: PlainResult }

/** How many results a page shows large. */
const most = 3

/**
 * Results for the home page. Which projects they are of changes by day, and is the same all day for
 * the same projects.
 *
 * @param day the date (ISO 8601, in UTC).
 */
export function pickOutcomes(projects: readonly Project[], day: string): readonly Outcome[] {
  return firstOutcomes(shuffle(projects, day))
}

/** The first figure of each of three projects, from different countries where possible. */
export function firstOutcomes(projects: readonly Project[]): readonly Outcome[] {
  const outcomes: Outcome[] = []
  const spare: Outcome[] = []
  const countries = new Set<string>()
  for (const project of projects) {
    const [figure] = project.results
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
