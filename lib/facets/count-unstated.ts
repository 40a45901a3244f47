import { notStated } from '#words/facets'
import { applyFilters } from './apply-filters'
import { type BitSet, countBits, countShared, subtract } from './bits'
import type { FacetIndex } from './index-types'
import { noTerm } from './no-term'
import { withExcluded } from './query/query'
import type { FacetKey, FacetOption, Query } from './types'

/**
 * The option of having no term of a facet, counted like the others.
 *
 * @param seen the projects that pass every filter but the choices of the facet.
 * @param matches those that pass all.
 * @returns undefined where every project has a term, unless it is asked for or excluded.
 */
export function countUnstated(
  index: FacetIndex,
  facet: FacetKey,
  query: Query,
  seen: BitSet,
  matches: BitSet,
): FacetOption | undefined {
  const { unstated } = index.facets[facet]
  const selected = query.facets[facet].includes(noTerm)
  const excluded = query.excluded[facet].includes(noTerm)
  const option = { value: noTerm, label: notStated, selected, excluded }
  if (excluded) {
    const others = query.excluded[facet].filter((value) => value !== noTerm)
    const { matchAllBut } = applyFilters(index, withExcluded(query, facet, others))
    const adds = countBits(matchAllBut()) - countBits(matches)
    return { ...option, count: countShared(matchAllBut(facet), unstated, 0), adds }
  }
  if (!selected && countBits(unstated) === 0) return undefined
  const count = countShared(seen, unstated, 0)
  if (selected || seen === matches) return { ...option, count }
  const others = seen.slice()
  subtract(others, matches)
  return { ...option, count, adds: countShared(others, unstated, 0) }
}
