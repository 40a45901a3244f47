import { getLibrary, getPage, getProject } from '@/lib/content/store'
import type { Viewer } from '@/lib/content/types'
import type { RawParams } from '@/lib/facets/query/parse-query'
import type { SocialCard } from '@/lib/social/card'
import { findTermRoot } from '@/lib/term-paths'
import type { FoundCard } from './found-card'
import {
  makeHomeCard,
  makeIndexCard,
  makePageCard,
  makeProjectCard,
  makeTermCard,
} from './make-cards'
import { makeListingCard } from './make-listing-card'

/**
 * The card of the page at an address, as that viewer may see it; undefined where there is no such
 * page. Never throws for any address.
 */
export function findCard(
  viewer: Viewer,
  path: readonly string[],
  params: RawParams,
): FoundCard | undefined {
  const [first, second, ...others] = path
  if (others.length > 0) return undefined
  if (first === undefined) return { card: makeHomeCard(viewer), path: '', search: '' }
  if (first === 'projects' && second === undefined) return makeListingCard(viewer, params)
  const card = second === undefined ? findTop(viewer, first) : findBelow(viewer, first, second)
  return card && { card, path: `/${path.join('/')}`, search: '' }
}

function findTop(viewer: Viewer, slug: string): SocialCard | undefined {
  const facet = findTermRoot(slug)
  if (facet) return makeIndexCard(viewer, facet)
  const page = getPage(viewer, slug)
  return page && makePageCard(viewer, page)
}

function findBelow(viewer: Viewer, root: string, slug: string): SocialCard | undefined {
  if (root === 'projects') {
    const project = getProject(viewer, slug)
    return project && makeProjectCard(project)
  }
  const facet = findTermRoot(root)
  const term = facet && getLibrary(viewer).terms[facet].get(slug)
  return facet && term && makeTermCard(viewer, facet, term.value)
}
