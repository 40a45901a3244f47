import { cache } from 'react'
import { findAll } from '@/lib/facets/find'
import type { RawParams } from '@/lib/facets/parse-query'
import type { Notice, Query, Vocabulary } from '@/lib/facets/types'
import { type Listing, makeListing, readQuery } from '@/lib/finder/listing'
import { getLibrary } from './store'
import type { Project, Viewer } from './types'

/**
 * Answers the parameters of an address with what the viewer may see. Never throws for any of them.
 * The head of a page and its body ask for the same, so a request makes it once.
 */
export const listProjects = cache((viewer: Viewer, params: RawParams): Listing => {
  const { portfolio } = getLibrary(viewer)
  return makeListing(portfolio, readQuery(portfolio, params))
})

/** Every project that the parameters of an address ask for, on all pages. */
export type WholeListing = {
  readonly query: Query
  readonly notices: readonly Notice[]
  readonly projects: readonly Project[]
  readonly vocabulary: Vocabulary
}

/** Like {@link listProjects}, but all pages at once and without counts: for downloads and feeds. */
export function listAllProjects(viewer: Viewer, params: RawParams): WholeListing {
  const { index, portfolio, projects, vocabulary } = getLibrary(viewer)
  const { query, notices } = readQuery(portfolio, params)
  return {
    query,
    notices,
    projects: findAll(index, query).flatMap((ordinal) => projects[ordinal] ?? []),
    vocabulary,
  }
}
