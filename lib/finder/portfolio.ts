import type { FacetIndex } from '@/lib/facets/index-types'
import type { Vocabulary } from '@/lib/facets/types'
import type { ListedProject, TimeScale } from './listed-project'

/** What a listing is made from, on a server or in a browser. */
export type Portfolio = {
  readonly index: FacetIndex
  readonly vocabulary: Vocabulary
  readonly timeScale: TimeScale
  /** The project of an ordinal of the index. */
  readonly projectAt: (ordinal: number) => ListedProject
}
