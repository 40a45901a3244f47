import type { FacetIndex } from '@/lib/facets/index-types'
import type { Suggestion } from '@/lib/facets/suggest'
import type { WordPlan } from '@/lib/facets/text/text-plan'
import type { Notice, Query, Vocabulary } from '@/lib/facets/types'
import type { ListedProject, TimeScale } from './listed-project'

/** What a listing is made from, on a server or in a browser. */
export type Portfolio = {
  readonly index: FacetIndex
  readonly vocabulary: Vocabulary
  readonly timeScale: TimeScale
  /** The project of an ordinal of the index. */
  readonly projectAt: (ordinal: number) => ListedProject
  /** What to say about the text of a query; a browser has it only once something is searched. */
  readonly answerText?: (portfolio: Portfolio, query: Query, total: number) => TextAnswer
}

/** What a listing says about the text of its query. */
export type TextAnswer = {
  /** The words searched for, to mark them. */
  readonly plans: readonly WordPlan[]
  readonly notices: readonly Notice[]
  /** Other spellings, each with what it would find by `count`. */
  readonly listSpellings: (count: (query: Query) => number) => readonly Suggestion[]
  /** Where a project found has words that its row does not show. */
  readonly explain: (project: ListedProject, ordinal: number) => readonly string[]
}
