import { countMatches, find } from '@/lib/facets/find'
import { parseQuery, type RawParams } from '@/lib/facets/parse-query'
import { type Suggestion, suggestDrops } from '@/lib/facets/suggest'
import type { FindResult, Notice, Query, Vocabulary } from '@/lib/facets/types'
import { getLibrary } from './store'
import type { TimeScale } from './time-scale'
import type { Project, Viewer } from './types'

/** A page of the listing: what was asked, what was found, and the projects on the page. */
export type Listing = {
  /** As understood; its page is the one shown. */
  readonly query: Query
  readonly notices: readonly Notice[]
  readonly result: FindResult
  readonly projects: readonly Project[]
  /** Ways on when nothing was found. */
  readonly suggestions: readonly Suggestion[]
  readonly vocabulary: Vocabulary
  readonly timeScale: TimeScale
}

/** Answers the parameters of an address with what the viewer may see. Never throws for any of them. */
export function listProjects(viewer: Viewer, params: RawParams): Listing {
  const { index, projects, vocabulary, timeScale } = getLibrary(viewer)
  const { query: asked, notices } = parseQuery(params, vocabulary)
  const result = find(index, asked)
  const query = { ...asked, page: result.page }
  return {
    query,
    notices:
      result.page === asked.page ? notices : [...notices, pageNotice(asked.page, result.page)],
    result,
    projects: result.ordinals.map((ordinal) => projects[ordinal]).filter((p) => p !== undefined),
    suggestions:
      result.total > 0
        ? []
        : suggestDrops(query, vocabulary, (fewer) => countMatches(index, fewer)),
    vocabulary,
    timeScale,
  }
}

function pageNotice(asked: number, shown: number): Notice {
  return {
    param: 'page',
    value: String(asked),
    message: `There is no page ${asked}; this is page ${shown}, the last one.`,
  }
}
