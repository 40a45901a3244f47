import type { Library } from '@/lib/content/library'
import type { Project } from '@/lib/content/types'
import { listBits } from '@/lib/facets/bits'
import type { FacetIndex } from '@/lib/facets/index-types'
import { relatedWeights, type TermFilterKey } from '@/lib/fields/shown'
import { isPlaceless } from '@/lib/pseudo-places'

/** A project that has something in common with another one. */
export type RelatedProject = {
  readonly project: Project
  /** What they share, the weightiest first. */
  readonly shared: readonly TermFilterKey[]
}

/** The weight of every combination of shared facets. */
const weightOfFlags = Array.from({ length: 1 << relatedWeights.length }, (_, flags) =>
  relatedWeights.reduce((sum, [, weight], flag) => sum + ((flags >>> flag) & 1 ? weight : 0), 0),
)

/** A shared region alone is no kinship. */
const leastWeight = 2

/**
 * The projects closest to one, by the vocabulary they share: at most `limit`, the closest first, of
 * equals the newer one.
 */
export function findRelated(
  { projects, index }: Pick<Library, 'projects' | 'index'>,
  project: Project,
  limit = 3,
): readonly RelatedProject[] {
  const shared = collectShared(index, project)
  const best: { position: number; weight: number }[] = []
  // Positions are in the order "newest first", so an equal one further on never moves ahead.
  shared.forEach((flags, position) => {
    const weight = weightOfFlags[flags] ?? 0
    if (weight < leastWeight || weight <= (best[limit - 1]?.weight ?? 0)) return
    const other = projects[index.ordinals[position] ?? -1]
    if (!other || other.slug === project.slug) return
    const place = best.findIndex((known) => known.weight < weight)
    best.splice(place === -1 ? best.length : place, 0, { position, weight })
    best.length = Math.min(best.length, limit)
  })
  return best.flatMap(({ position }) => {
    const other = projects[index.ordinals[position] ?? -1]
    return other ? [{ project: other, shared: readFlags(shared[position] ?? 0) }] : []
  })
}

/** For each position the facets in which it shares a value, as flags in the order of the relatedWeights. */
function collectShared(index: FacetIndex, project: Project): Uint8Array {
  const shared = new Uint8Array(index.size)
  relatedWeights.forEach(([facet], flag) => {
    const { numbers, sets, totals } = index.facets[facet]
    const words = (index.size + 31) >>> 5
    for (const { value } of project[facet]) {
      const number = numbers.get(value)
      // "Worldwide" and "Regional" say nothing of two projects being near each other.
      if (number === undefined || isPlaceless(value)) continue
      const set = sets.subarray(number * words, (number + 1) * words)
      for (const position of listBits(set, totals[number] ?? 0)) {
        shared[position] = (shared[position] ?? 0) | (1 << flag)
      }
    }
  })
  return shared
}

function readFlags(flags: number): TermFilterKey[] {
  return relatedWeights.filter((_, flag) => (flags >>> flag) & 1).map(([facet]) => facet)
}
