import type { Library } from '@/lib/content/library'
import type { Project } from '@/lib/content/types'
import { find, findAll } from '@/lib/facets/find'
import { emptyQuery, withValues } from '@/lib/facets/query'
import { countFigures, type Figures, isPlaceless, listNames, type NameSummary } from './landing'

/** So many projects stand under each of the two headings. */
const maxProjects = 4

/** The portfolio as a whole, for its front page. */
export type Home = {
  readonly figures: Figures
  /** From the first year of work to the last one, or to the present one while some goes on. */
  readonly yearsOfWork: number
  /** How many solutions have a page, secondary ones among them. */
  readonly solutionTotal: number
  /** Solutions that belong to no other, those with most projects first. */
  readonly solutions: readonly NameSummary[]
  readonly clients: readonly NameSummary[]
  /** Names to begin with; work across countries is in none of them. */
  readonly facets: ReturnType<typeof find>['facets']
  /** Projects that go on today, newest first, some of them. */
  readonly ongoing: readonly Project[]
  /** The newest of all others. */
  readonly latest: readonly Project[]
}

/** What the front page shows of everything that the viewer may see. */
export function getHome(library: Library): Home {
  const { index, projects, timeScale } = library
  const { facets } = find(index, emptyQuery)
  const pick = (query: typeof emptyQuery) =>
    findAll(index, query).flatMap((ordinal) => projects[ordinal] ?? [])
  const ongoing = pick(withValues(emptyQuery, 'status', ['active'])).slice(0, maxProjects)
  const figures = countFigures(projects, facets)
  const years = projects.flatMap(({ start }) => start ?? [])
  const allSolutions = listNames(library, 'solution')
  const from = Math.min(timeScale.now + 1, ...years)
  return {
    figures,
    yearsOfWork: Math.min(timeScale.now, figures.to ?? timeScale.now) + 1 - from,
    solutionTotal: allSolutions.length,
    solutions: allSolutions.filter(({ entry }) => entry.parent === undefined),
    clients: listNames(library, 'client'),
    facets: { ...facets, country: facets.country.filter(({ value }) => !isPlaceless(value)) },
    ongoing,
    latest: pick(emptyQuery)
      .filter((project) => !ongoing.includes(project))
      .slice(0, maxProjects),
  }
}
