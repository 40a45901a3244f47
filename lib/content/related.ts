import type { FacetKey } from '@/lib/facets/types'
import type { Project } from './types'

/** A project that has something in common with another one. */
export type RelatedProject = {
  readonly project: Project
  /** What they share, the weightiest first. */
  readonly shared: readonly SharedFacet[]
}

type SharedFacet = Exclude<FacetKey, 'status'>

/** How much it means to share a value; a country says most of what a reader looks for next. */
const weights: Readonly<Record<SharedFacet, number>> = {
  country: 4,
  client: 3,
  solution: 2,
  region: 1,
}
const byWeight: readonly SharedFacet[] = ['country', 'client', 'solution', 'region']

/**
 * The projects closest to one, by the vocabulary they share. A shared region alone is no kinship.
 *
 * @returns at most `limit`, the closest first, of equals the one that runs later.
 */
export function findRelated(
  project: Project,
  candidates: readonly Project[],
  limit = 3,
): readonly RelatedProject[] {
  return candidates
    .filter((other) => other.slug !== project.slug)
    .map((other) => {
      const shared = byWeight.filter((facet) => sharesValue(project, other, facet))
      return {
        project: other,
        shared,
        score: shared.reduce((sum, facet) => sum + weights[facet], 0),
      }
    })
    .filter(({ score }) => score > weights.region)
    .sort(
      (a, b) =>
        b.score - a.score ||
        (b.project.start ?? 0) - (a.project.start ?? 0) ||
        (a.project.slug < b.project.slug ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ project: other, shared }) => ({ project: other, shared }))
}

/** "Worldwide" and "Regional" say nothing of two projects being near each other. */
const placeless = new Set(['worldwide', 'regional'])

function sharesValue(a: Project, b: Project, facet: SharedFacet): boolean {
  return a[facet].some(
    ({ value }) => !placeless.has(value) && b[facet].some((other) => other.value === value),
  )
}
