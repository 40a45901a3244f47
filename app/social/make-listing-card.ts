import { listAllProjects } from '@/lib/content/listing'
import type { Viewer } from '@/lib/content/types'
import { describeFilters } from '@/lib/facets/query/describe-query'
import type { RawParams } from '@/lib/facets/query/parse-query'
import { printQuery } from '@/lib/facets/query/print-query'
import { usualSort } from '@/lib/facets/query/query'
import { words } from '@/lib/words/words'
import type { FoundCard } from './found-card'
import { countAll, makeCard, makeHomeCard } from './make-cards'

const { social } = words
const path = '/projects'

/**
 * The card of a listing. Order, view and page make no other image. A search by words, and what finds
 * nothing, has the site's image: it says no number of projects that were not found, and nobody can
 * put their own text on our images.
 */
export function makeListingCard(viewer: Viewer, params: RawParams): FoundCard {
  const { query: asked, projects, vocabulary, asksUnknown } = listAllProjects(viewer, params)
  const filters = describeFilters({ ...asked, q: '' }, vocabulary)
  if (asked.q !== '' || (projects.length === 0 && (filters !== '' || asksUnknown))) {
    return { card: makeHomeCard(viewer), path: '', search: '' }
  }
  const plain = { ...asked, sort: usualSort(''), view: 'list', page: 1 } as const
  const card = filters
    ? makeCard({ above: social.listing, title: filters, ...countAll(projects) })
    : makeCard({ title: social.allProjects, ...countAll(projects) })
  return { card, path, search: printQuery(plain) }
}
