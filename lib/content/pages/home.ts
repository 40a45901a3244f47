import type { Library } from '@/lib/content/library'
import type { Project } from '@/lib/content/types'
import { find, findAll } from '@/lib/facets/find'
import { emptyQuery, withValues } from '@/lib/facets/query/query'
import { home, type TermFilterKey } from '@/lib/fields/shown'
import { isPlaceless } from '@/lib/pseudo-places'
import { countFigures, type Figures, listTerms, type TermSummary } from './landing'

/** How many projects each of the two headings has. */
const maxProjects = 4

/** The terms of a facet on the front page. */
export type HomeTerms = {
  readonly facet: TermFilterKey
  readonly terms: readonly TermSummary[]
  /** How many terms have a page, secondary ones among them. */
  readonly total: number
}

/** The portfolio as a whole, for its front page. */
export type Home = {
  readonly figures: Figures
  /** From the first year of work to the last one, or to the current year while some is ongoing. */
  readonly yearsOfWork: number
  /** Facets shown as bars: the primary terms, those with most projects first. */
  readonly bars: readonly HomeTerms[]
  /** Facets shown by name. */
  readonly names: readonly HomeTerms[]
  /** The first names; work across countries is in none of them. */
  readonly facets: ReturnType<typeof find>['facets']
  /** Some ongoing projects, newest first. */
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
  const from = Math.min(timeScale.now + 1, ...years)
  return {
    figures,
    yearsOfWork: Math.min(timeScale.now, figures.to ?? timeScale.now) + 1 - from,
    bars: home.bars.map((facet) => listHomeTerms(library, facet)),
    names: home.names.map((facet) => listHomeTerms(library, facet)),
    facets: { ...facets, country: facets.country.filter(({ value }) => !isPlaceless(value)) },
    ongoing,
    latest: pick(emptyQuery)
      .filter((project) => !ongoing.includes(project))
      .slice(0, maxProjects),
  }
}

function listHomeTerms(library: Library, facet: TermFilterKey): HomeTerms {
  const all = listTerms(library, facet)
  return { facet, terms: all.filter(({ term }) => term.parent === undefined), total: all.length }
}
